@echo off
rem Writes the jon registry anew from proto\: builds the plugin, then runs it.
rem Options given are handed on to `protoc-gen-registry generate`.
setlocal
cd /d "%~dp0"

echo Building protoc-gen-registry ... 1>&2
call mvnw.cmd -B -ntp -q -pl protoc-gen-registry -am package -Dmaven.test.skip -Dspotless.check.skip -Djacoco.skip 1>&2 || exit /b 1

call protoc-gen-registry\bin\protoc-gen-registry.bat generate proto --out jon-registry\src\generated\java --opt root=cmd.Root --opt java_package=potatoclient.transit --opt validation_property=potatoclient.validation %*
exit /b %ERRORLEVEL%
