@echo off
rem Writes the jon registry and its validators anew from proto\, and what the benchmarks
rem measure: builds the plugin, then runs it for each.
rem Options given are handed on to `protoc-gen-registry generate`.
setlocal
cd /d "%~dp0"

echo Building protoc-gen-registry ... 1>&2
call mvnw.cmd -B -ntp -q -pl protoc-gen-registry -am package -Dmaven.test.skip -Dspotless.check.skip -Djacoco.skip 1>&2 || exit /b 1

set JON=--opt root=cmd.Root --opt java_package=potatoclient.transit --opt validation_property=potatoclient.validation
call protoc-gen-registry\bin\protoc-gen-registry.bat generate proto --out jon-registry\src\generated\java --opt target=java %JON% %* || exit /b 1
call protoc-gen-registry\bin\protoc-gen-registry.bat generate proto --out jon-validation\src\generated\java --opt target=java-validation %JON% %* || exit /b 1
call protoc-gen-registry\bin\protoc-gen-registry.bat generate benchmarks\src\main\protobuf --out benchmarks\src\generated\java --opt target=java --opt target=java-validation --opt java_package=io.actionregistry.benchmarks.mission
exit /b %ERRORLEVEL%
