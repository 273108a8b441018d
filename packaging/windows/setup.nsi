; The Setup program. installer.py names what is in capitals here and was not defined.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define NAME "Fact-Checking Workbench"
!define KIND "FactcheckWorkbench.Library"
!define OWN "Software\factcheck-workbench"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\factcheck-workbench"
!define CLASSES "Software\Classes"
!define RUNNING "Local\factcheck-workbench-running"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OWN}" "InstallDir"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "${NAME} ${VERSION}"
AllowSkipFiles off
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${DESK}"
; The second box of the last page, which is for a text to read: here for the desktop.
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(OnDesktop)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

LangString OnDesktop ${LANG_ENGLISH} "Put a shortcut on the desktop"
LangString OnDesktop ${LANG_GERMAN} "Eine Verknüpfung auf den Desktop legen"
LangString OnDesktop ${LANG_SPANISH} "Poner un acceso directo en el escritorio"
LangString IsRunning ${LANG_ENGLISH} "The ${NAME} is running. Quit it, then choose Retry."
LangString IsRunning ${LANG_GERMAN} "Die ${NAME} läuft. Beenden Sie sie und wählen Sie dann „Wiederholen“."
LangString IsRunning ${LANG_SPANISH} "${NAME} está en marcha. Ciérrelo y elija «Reintentar»."
LangString TooOld ${LANG_ENGLISH} "The ${NAME} needs Windows 10, version 1809, or newer."
LangString TooOld ${LANG_GERMAN} "Die ${NAME} braucht Windows 10, Version 1809, oder neuer."
LangString TooOld ${LANG_SPANISH} "${NAME} necesita Windows 10, versión 1809, o posterior."
LangString Library ${LANG_ENGLISH} "Fact-checking library"
LangString Library ${LANG_GERMAN} "Bibliothek für Faktenprüfung"
LangString Library ${LANG_SPANISH} "Biblioteca de verificación"
LangString Stays ${LANG_ENGLISH} "Could not be taken off: the version before. Quit what uses it, then run Setup again."
LangString Stays ${LANG_GERMAN} "Die vorige Version ließ sich nicht entfernen. Beenden Sie, was sie benutzt, und starten Sie Setup erneut."
LangString Stays ${LANG_SPANISH} "No se pudo quitar la versión anterior. Cierre lo que la usa y vuelva a ejecutar Setup."

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 ProductName "${NAME}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 FileDescription "Setup of the ${NAME}"
VIAddVersionKey /LANG=1033 LegalCopyright "MIT licence"

; The programs hold a mutex while they run, and Windows does not let their files be replaced.
; Silent mode ends with 2 then.
!macro RefuseWhileRunning
  ${Do}
    System::Call 'kernel32::OpenMutexW(i 0x00100000, i 0, w "${RUNNING}") p .r0'
    ${If} $0 P= 0
      ${ExitDo}
    ${EndIf}
    System::Call 'kernel32::CloseHandle(p r0)'
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 2
      Quit
  ${Loop}
!macroend

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  !insertmacro RefuseWhileRunning
FunctionEnd

Function un.onInit
  !insertmacro RefuseWhileRunning
FunctionEnd

Function PutOnDesktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${DESK}"
FunctionEnd

Section
  ; The version before goes first, by its own list: so nothing of it is left over.
  ReadRegStr $1 HKCU "${OWN}" "InstallDir"
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    CopyFiles /SILENT "$1\uninstall.exe" "$PLUGINSDIR\before.exe"
    ExecWait '"$PLUGINSDIR\before.exe" /S /UPGRADE _?=$1' $0
    ${If} $0 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(Stays)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    Delete "$1\uninstall.exe"
    RMDir "$1"
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${DESK}"

  WriteRegStr HKCU "${OWN}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${DESK}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(Library)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${DESK},0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${DESK}" "%1"'
  ${RefreshShellIcons}

  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $1
  ${IfNot} ${Errors}
    Call PutOnDesktop
  ${EndIf}
SectionEnd

; Libraries, settings and reports lie elsewhere and stay.
Section "Uninstall"
  SetOutPath "$TEMP"
  !include "${REMOVAL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\${DESK}"
    SetErrorLevel 2
    Abort
  ${EndIf}
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${OWN}"
  ReadRegStr $0 HKCU "${CLASSES}\${ENDING}" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "${CLASSES}\${ENDING}"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  ${RefreshShellIcons}
  ; A shortcut on the desktop outlives an upgrade.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
    Delete "$DESKTOP\${NAME}.lnk"
  ${EndIf}
SectionEnd
