@echo off
rem Cardwright           opens the editor
rem Cardwright FOLDER    opens it on a folder of cards
rem Cardwright CARD.md   opens it on the folder of a card
rem Cardwright COMMAND   is the command line; Cardwright --help lists its commands
rem
rem Starts Cardwright with Java 25 or newer, which is looked for in the usual places.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "java="

if exist "%here%lib\windows-x64\" goto :complete
echo The folder lib\windows-x64 beside this file is missing.
echo Unpack the whole zip first and start Cardwright.cmd from the new folder.
if "%~1"=="" pause
exit /b 3

:complete
if defined CARDWRIGHT_JAVA_HOME call :try "%CARDWRIGHT_JAVA_HOME%"
if defined JAVA25_HOME call :try "%JAVA25_HOME%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java.exe 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~fd"
if defined java goto :start
echo Cardwright needs Java 25 or newer for x64, which was not found.
echo Install a JDK 25 from https://adoptium.net/temurin/releases/?version=25
echo or set CARDWRIGHT_JAVA_HOME to the folder of one.
if "%~1"=="" pause
exit /b 3

:start
if "%~1"=="" goto :window
if not "%~2"=="" goto :command
if exist "%~f1\" goto :window
if /i "%~x1"==".md" if exist "%~f1" goto :window

:command
"%java%" "@%here%lib\java.options" -cp "%here%lib\*;%here%lib\windows-x64\*" org.cardwright.Launcher %*
exit /b %ERRORLEVEL%

:window
rem javaw has no black window of its own. A point after the folder: a backslash before a quote would take the quote along.
set "javaw=%java:~0,-8%javaw.exe"
if not exist "%javaw%" set "javaw=%java%"
set "what="
if not "%~1"=="" set "what=%~f1"
if defined what if "%what:~-1%"=="\" set "what=%what%."
if defined what (
    start "Cardwright" "%javaw%" "@%here%lib\java.options" -cp "%here%lib\*;%here%lib\windows-x64\*" org.cardwright.Launcher "%what%"
) else (
    start "Cardwright" "%javaw%" "@%here%lib\java.options" -cp "%here%lib\*;%here%lib\windows-x64\*" org.cardwright.Launcher
)
exit /b %ERRORLEVEL%

:try
rem A JDK says what it is in its file "release". The system libraries of JavaFX are for x64, as is a JDK for x64 on Windows for ARM.
if defined java exit /b 0
if not exist "%~f1\bin\java.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
set "number="
set "processor="
for /f "usebackq tokens=1,2 delims==" %%a in ("%~f1\release") do if "%%a"=="JAVA_VERSION" set "number=%%~b"
for /f "usebackq tokens=1,2 delims==" %%a in ("%~f1\release") do if "%%a"=="OS_ARCH" set "processor=%%~b"
if not defined number exit /b 0
if /i "%processor%"=="aarch64" exit /b 0
for /f "delims=.-+" %%n in ("%number%") do if %%n GEQ 25 set "java=%~f1\bin\java.exe"
exit /b 0
