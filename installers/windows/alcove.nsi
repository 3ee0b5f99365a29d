; The installer for Windows: for one user, without an administrator. setup.py calls it with
; VERSION, NUMBER (four parts), MACHINE (x64 or arm64), PROGRAM and CONSOLE (the two executables),
; ICON, FILES (the list it wrote) and OUT; with SIGN, a command that signs the file it is given,
; everything is signed.

Unicode true
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include "${FILES}"

!define NAME "Alcove"
!define CLASSES "Software\Classes"
!define TYPE "Alcove.gguf"
!define EXTENSION ".gguf"
!define SCHEME "alcove"
!define CAPABILITIES "Software\Alcove\Capabilities"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${SCHEME}.exe"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32
SetDateSave off
AllowSkipFiles off
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText " "

VIProductVersion "${NUMBER}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${NUMBER}"
VIAddVersionKey /LANG=0 "FileDescription" "Installs ${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "The Alcove founders"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!include "languages.nsh"

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

; A program that runs cannot be written over; a file that runs cannot be opened for writing.
!macro WaitUntilClosed FILE
  ${Do}
    ${IfNot} ${FileExists} "${FILE}"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Abort
    Nop
  ${Loop}
!macroend

; An earlier version takes away exactly what it brought; what the user has stays.
!macro TakeAwayEarlier FOLDER
  !insertmacro WaitUntilClosed "${FOLDER}\${PROGRAM}"
  !insertmacro WaitUntilClosed "${FOLDER}\${CONSOLE}"
  ${If} ${FileExists} "${FOLDER}\uninstall.exe"
    InitPluginsDir
    CopyFiles /SILENT "${FOLDER}\uninstall.exe" "$PLUGINSDIR\earlier.exe"
    ExecWait '"$PLUGINSDIR\earlier.exe" /S _?=${FOLDER}' $0
    ${If} $0 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(Running)" /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
  ${EndIf}
!macroend

!macro TellShell
  ; SHCNE_ASSOCCHANGED: icons and "Open with" are read again.
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
!if "${MACHINE}" == "arm64"
  ${IfNot} ${IsNativeARM64}
!else
  ${IfNot} ${IsNativeAMD64}
!endif
    MessageBox MB_OK|MB_ICONSTOP "$(WrongMachine)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
FunctionEnd

Section "-${NAME}"
  ReadRegStr $1 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $1 != ""
  ${AndIf} $1 != $INSTDIR
    !insertmacro TakeAwayEarlier "$1"
  ${EndIf}
  !insertmacro TakeAwayEarlier "$INSTDIR"

  !insertmacro PutFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  ; GGUF files: offered under "Open with", and the default only where there is none yet.
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(FileKind)"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" open -- "%1"'
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${TYPE}" ""
  ReadRegStr $0 HKCR "${EXTENSION}" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\${EXTENSION}" "" "${TYPE}"
  ${EndIf}

  ; alcove:// links, unless another program has them.
  ReadRegStr $0 HKCR "${SCHEME}\shell\open\command" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\${SCHEME}" "" "URL:${NAME}"
    WriteRegStr HKCU "${CLASSES}\${SCHEME}" "URL Protocol" ""
    WriteRegStr HKCU "${CLASSES}\${SCHEME}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${CLASSES}\${SCHEME}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" open -- "%1"'
  ${EndIf}

  ; Settings, "Default apps".
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "$(About)"
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" "${EXTENSION}" "${TYPE}"
  WriteRegStr HKCU "${CAPABILITIES}\URLAssociations" "${SCHEME}" "${SCHEME}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Alcove founders"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KIB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro TellShell
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "un.${NAME}"
  SectionIn RO
  !insertmacro WaitUntilClosed "$INSTDIR\${PROGRAM}"
  !insertmacro WaitUntilClosed "$INSTDIR\${CONSOLE}"
  !insertmacro TakeFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"

  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${TYPE}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == "${TYPE}"
    DeleteRegValue HKCU "${CLASSES}\${EXTENSION}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}"
  ReadRegStr $0 HKCU "${CLASSES}\${SCHEME}\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\${PROGRAM}" open -- "%1"'
    DeleteRegKey HKCU "${CLASSES}\${SCHEME}"
  ${EndIf}
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey HKCU "${CAPABILITIES}"
  DeleteRegKey /ifempty HKCU "Software\Alcove"
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro TellShell
SectionEnd

; Chats and models stay unless this box is ticked and the question answered with yes.
Section /o "un.$(Data)"
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(Purge)" /SD IDNO IDNO +2
  RMDir /r "$LOCALAPPDATA\${NAME}"
SectionEnd
