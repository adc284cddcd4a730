# Sourced by the scripts beside it.
# shellcheck shell=bash

# The repository's root, where every script works.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit

# What is generated from the jon schemas.
targets=(java java-validation java-builders)

# Prints where the code of a target is checked in.
checked_in() {
  case $1 in
    java) echo jon-registry/src/generated/java ;;
    java-validation) echo jon-validation/src/generated/java ;;
    java-builders) echo jon-builders/src/generated/java ;;
    *) fail "there is no folder for the target $1" ;;
  esac
}

# The options that all of it is generated with.
generator_options=(
  root=cmd.Root
  java_package=potatoclient.transit
  validation_property=potatoclient.validation
)

# The cantina registry: what is generated into which folder, and with which options.
cantina_java=(java java-validation java-events)
cantina_web=(typescript jsonschema catalogue)
cantina_options=(
  root=cantina.v1.CommandService
  java_package=io.actionregistry.cantina
  names=snake
  message=cantina.v1.CommandError
)

# The plugin's launcher, as protoc and buf call it.
launcher=$root/protoc-gen-registry/bin/protoc-gen-registry

buf_version=1.75.0

# The vectors of protovalidate's conformance suite, which lie beside the
# repository; tests that need them are skipped where they are not. In CI, they
# have to be there.
conformance_suite=${CONFORMANCE_SUITE:-$root/../shared/conformance/resultset-v1.2.2.binpb.gz}
if [[ -r $conformance_suite || ${CI:-} == true ]]; then
  export CONFORMANCE_SUITE=$conformance_suite
fi

# The test data of CEL's specification, likewise.
cel_spec=${CEL_SPEC:-$root/../shared/cel-spec}
if [[ -d $cel_spec || ${CI:-} == true ]]; then
  export CEL_SPEC=$cel_spec
fi

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# Maven through the wrapper, without questions and progress bars.
maven() {
  ./mvnw -B -ntp "$@"
}

# Prints the value of a property of the root pom.
pom_property() {
  sed -n "s|^ *<$1>\\(.*\\)</$1>\$|\\1|p" pom.xml
}

# buf of the version above, from npm; installed where it is first needed.
buf() {
  local folder=$root/target/tools/buf-$buf_version
  if [[ ! -x $folder/node_modules/.bin/buf ]]; then
    mkdir -p "$folder"
    npm install --silent --no-audit --no-fund --no-save --prefix "$folder" \
      "@bufbuild/buf@$buf_version" >&2
  fi
  "$folder/node_modules/.bin/buf" "$@"
}

# Makes a temporary folder that is gone when the script ends, as $work.
make_work_folder() {
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
}
