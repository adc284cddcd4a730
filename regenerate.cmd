@echo off
rem Writes the jon registry and its validators anew from proto\, the cantina registry, and what the
rem benchmarks measure: builds the plugin, then runs it for each.
rem Options given are handed on to `protoc-gen-registry generate` for jon.
setlocal
cd /d "%~dp0"

echo Building protoc-gen-registry ... 1>&2
call mvnw.cmd -B -ntp -q -pl protoc-gen-registry -am package -Dmaven.test.skip -Dspotless.check.skip -Djacoco.skip 1>&2 || exit /b 1

set JON=--opt root=cmd.Root --opt java_package=potatoclient.transit --opt validation_property=potatoclient.validation
call protoc-gen-registry\bin\protoc-gen-registry.bat generate proto --out jon-registry\src\generated\java --opt target=java %JON% %* || exit /b 1
call protoc-gen-registry\bin\protoc-gen-registry.bat generate proto --out jon-validation\src\generated\java --opt target=java-validation %JON% %* || exit /b 1
set CANTINA=--opt root=cantina.v1.CommandService --opt java_package=io.actionregistry.cantina --opt names=snake --opt message=cantina.v1.CommandError
call protoc-gen-registry\bin\protoc-gen-registry.bat generate proto --out cantina-registry\src\generated\java --opt target=java --opt target=java-validation --opt target=java-events %CANTINA% || exit /b 1
call protoc-gen-registry\bin\protoc-gen-registry.bat generate proto --out cantina-registry\src\generated\web --opt target=typescript --opt target=jsonschema --opt target=catalogue %CANTINA% || exit /b 1
call protoc-gen-registry\bin\protoc-gen-registry.bat generate benchmarks\src\main\protobuf --out benchmarks\src\generated\java --opt target=java --opt target=java-validation --opt java_package=io.actionregistry.benchmarks.mission
exit /b %ERRORLEVEL%
