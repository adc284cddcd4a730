plugins {
    java
    application
    id("com.google.protobuf") version "0.9.5"
}

repositories {
    mavenLocal() // after `./mvnw install` in the action registry's clone
    mavenCentral()
}

// The clone's launcher starts the plugin.
val registryPlugin = providers.gradleProperty("registryPlugin")
    .orElse("../../protoc-gen-registry/bin/protoc-gen-registry")

dependencies {
    implementation("io.actionregistry:registry-runtime:0.1.0-SNAPSHOT")
    // For the .proto files that the schema imports.
    compileOnly("io.actionregistry:protoc-gen-registry:0.1.0-SNAPSHOT")
}

sourceSets.main {
    proto.srcDir("../maven/src/main/protobuf")
    java.srcDir("../maven/src/main/java")
}

protobuf {
    protoc { artifact = "com.google.protobuf:protoc:4.36.1" }
    plugins {
        create("registry") { path = file(registryPlugin.get()).path }
    }
    generateProtoTasks {
        all().configureEach {
            builtins.clear() // no protobuf classes: the registry takes their place
            plugins {
                create("registry") {
                    option("root=lamp.v1.Command")
                    option("java_package=lamp.registry")
                }
            }
        }
    }
}

application { mainClass = "lamp.Main" }
