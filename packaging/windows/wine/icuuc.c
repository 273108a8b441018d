/* For trying out under Wine only, never shipped: Windows 10 has the real icuuc.dll, Wine 8 has none.
 * Qt asks for it when it starts and does without where nothing can be opened. */
#define X __declspec(dllexport)
#define NOTHING(name) X long long name(void) { return 0; }
X void *ucnv_open(const char *name, int *error) {
    (void)name;
    if (error) *error = 2; /* U_MISSING_RESOURCE_ERROR */
    return 0;
}
NOTHING(ucnv_close)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NOTHING(ucnv_reset)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getName)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_toUCountPending)
NOTHING(ucnv_fromUCountPending)
NOTHING(ucnv_getStandardName)
NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_countAvailable)
NOTHING(ucnv_fromUnicode)
