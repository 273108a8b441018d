/* For trying out under Wine only, never shipped: the runtime of C that Windows has, with what Wine 8
 * leaves out and numpy calls. Everything else is handed on to Wine's own, under another name
 * (wine.py writes that list). Microsoft's long double is a double: one function serves both. */
#include <complex.h>

#define BOTH(name) \
    double _Complex own_##name(double _Complex z) { return name(z); } \
    float _Complex own_##name##f(float _Complex z) { return name##f(z); }
#define PART(name) \
    double own_##name(double _Complex z) { return name(z); } \
    float own_##name##f(float _Complex z) { return name##f(z); }

PART(cabs)
PART(carg)
PART(creal)
PART(cimag)
BOTH(cacos)
BOTH(cacosh)
BOTH(casin)
BOTH(casinh)
BOTH(catan)
BOTH(catanh)
BOTH(ccos)
BOTH(ccosh)
BOTH(cexp)
BOTH(clog)
BOTH(conj)
BOTH(csin)
BOTH(csinh)
BOTH(csqrt)
BOTH(ctan)
BOTH(ctanh)
double _Complex own_cpow(double _Complex z, double _Complex w) { return cpow(z, w); }
float _Complex own_cpowf(float _Complex z, float _Complex w) { return cpowf(z, w); }
