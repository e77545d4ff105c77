@echo off
rem run            opens the editor on sample-cards
rem run FOLDER     opens it on another folder
rem run ANYTHING   is the command line; run --help lists its commands
rem
rem For developers on Windows, as ./run elsewhere: Maven builds when something has changed since the last build.
setlocal EnableExtensions DisableDelayedExpansion
set "project=%~dp0"
set "launch=%project%target\launch"
set "stamp=%launch%\stamp"

where mvn.cmd >nul 2>nul
if not errorlevel 1 goto :maven
echo Maven was not found. Install Maven 3.6.3 or newer (https://maven.apache.org). 1>&2
exit /b 3

:maven
powershell -NoProfile -Command "$s = Get-Item -ErrorAction SilentlyContinue $env:stamp; if (-not $s) { exit 1 }; $n = Get-ChildItem -Recurse -File -LiteralPath ($env:project + 'src\main'), ($env:project + 'fxml'), ($env:project + 'css'), ($env:project + 'pom.xml') | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime }; if ($n) { exit 1 }"
if not errorlevel 1 goto :built

if not exist "%launch%" mkdir "%launch%"
echo Building Cardwright; the first time takes a few minutes. 1>&2
call mvn.cmd -q -B -ntp -f "%project%pom.xml" compile dependency:build-classpath "-Dmdep.outputFile=%launch%\classpath" "-Dmdep.includeScope=runtime" 1>&2
if errorlevel 1 goto :failed
rem A Java of the toolchain tells where it is.
call mvn.cmd -q -B -ntp -f "%project%pom.xml" exec:exec "-Dexec.executable=java" "-Dexec.args=-XshowSettings:properties -version" "-Dexec.outputFile=%launch%\settings" 1>&2
if errorlevel 1 goto :failed
for /f "usebackq tokens=1,* delims==" %%a in ("%launch%\settings") do if "%%a"=="    java.home " echo%%b>"%launch%\java-home"
echo built>"%stamp%"

:built
set "home="
set "libraries="
for /f "usebackq tokens=*" %%h in ("%launch%\java-home") do set "home=%%h"
for /f "usebackq delims=" %%c in ("%launch%\classpath") do set "libraries=%%c"
if not defined home goto :failed
set "what=%~1"
if not defined what set "what=%project%sample-cards"
if defined what if "%what:~-1%"=="\" set "what=%what%."
if not "%~2"=="" goto :command
if not "%~1"=="" if not exist "%~f1\" goto :command
"%home%\bin\java" "@%project%src\packaging\java.options" -cp "%project%target\classes;%libraries%" org.cardwright.Launcher "%what%"
exit /b %ERRORLEVEL%

:command
"%home%\bin\java" "@%project%src\packaging\java.options" -cp "%project%target\classes;%libraries%" org.cardwright.Launcher %*
exit /b %ERRORLEVEL%

:failed
del "%stamp%" 2>nul
echo The build failed. JDK 25 is needed (https://adoptium.net/temurin/releases/?version=25), beside Maven. 1>&2
exit /b 3
