@echo off
rem Starts protoc-gen-registry: by hand, or as the plugin of protoc and buf.
rem JAVA_HOME chooses the Java to run on (17 or newer), else the one on the PATH.
setlocal

set "jar=%~dp0..\target\protoc-gen-registry.jar"
if not exist "%jar%" (
  echo protoc-gen-registry: it is not built yet; run: mvnw -pl protoc-gen-registry -am package -Dmaven.test.skip 1>&2
  exit /b 1
)

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" (
  echo protoc-gen-registry: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it 1>&2
  exit /b 1
)

rem The build leaves its classes as the Java that built them wants them; another one takes no notice.
rem What Java itself logs would go to standard output.
set "archive=%~dp0..\target\protoc-gen-registry.jsa"
set shared=-Xshare:auto
if exist "%archive%" set shared=-Xshare:auto "-XX:SharedArchiveFile=%archive%"

"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn40m %shared% -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:C1MaxInlineSize=10 -Dsun.reflect.inflationThreshold=1000000 %PROTOC_GEN_REGISTRY_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
