/* Loads the Python that lies beside this program and has it run the workbench.
 *
 * Built twice: without CONSOLE for the desk, with it for the command line. PYTHON is the name of
 * Python's library. The module START sets what a frozen program has and calls the workbench; without
 * START this is a plain Python, for tests.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>

#define NAME L"Fact-Checking Workbench"
#define RUNNING L"Local\\factcheck-workbench-running"
#define LONGEST 32768

typedef int (__cdecl *python_main)(int, wchar_t **);

static wchar_t folder[LONGEST], library[LONGEST + 64], said[2 * LONGEST];

static int refuse(const wchar_t *what) {
    _snwprintf(said, 2 * LONGEST - 1,
               L"%ls cannot start: %ls cannot be loaded (Windows error %lu). Install it again.",
               NAME, what, GetLastError());
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", said);
#else
    MessageBoxW(NULL, said, NAME, MB_ICONERROR | MB_OK);
#endif
    return 3;
}

#ifndef CONSOLE
/* A windowed program may be handed streams that lead nowhere, and Python would not start with
 * them. Pipes and files are kept: a worker answers through them. */
static void drop_dead_streams(void) {
    const DWORD streams[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    for (int i = 0; i < 3; i++) {
        DWORD kind = GetFileType(GetStdHandle(streams[i]));
        if (kind != FILE_TYPE_PIPE && kind != FILE_TYPE_DISK) SetStdHandle(streams[i], NULL);
    }
}
#endif

static int run(int count, wchar_t **given) {
#ifndef CONSOLE
    drop_dead_streams();
#endif
    /* Setup asks for this before it replaces files. It goes with the process. */
    CreateMutexW(NULL, FALSE, RUNNING);
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *last = wcsrchr(folder, L'\\');
    if (!length || length >= LONGEST || !last) return refuse(L"its own folder");
    *last = 0;
    /* Nothing is ever loaded from the current folder or from PATH. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    _snwprintf(library, LONGEST + 63, L"%ls\\%ls", folder, PYTHON);
    HMODULE python =
        LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (!python) return refuse(library);
    python_main start = (python_main)(void *)GetProcAddress(python, "Py_Main");
    wchar_t **words = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, (count + 8) * sizeof *words);
    if (!start || !words) return refuse(library);
    int n = 0;
    words[n++] = given[0];
#ifdef START
    /* UTF-8 throughout; no compiled modules are written, so that nothing is left to uninstall. */
    words[n++] = L"-B";
    words[n++] = L"-X";
    words[n++] = L"utf8";
    words[n++] = L"-m";
    words[n++] = START;
#endif
    for (int i = 1; i < count; i++) words[n++] = given[i];
    return start(n, words);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **given) { return run(count, given); }
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR line, int show) {
    int count = 0;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    (void)self; (void)before; (void)line; (void)show;
    return given ? run(count, given) : refuse(L"the command line");
}
#endif
