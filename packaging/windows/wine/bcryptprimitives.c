/* For trying out under Wine only, never shipped: Windows has the real bcryptprimitives.dll, Wine 8
 * has none. Packages written in Rust ask for chance from it. */
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) {
    return SystemFunction036(data, (ULONG)length);
}
