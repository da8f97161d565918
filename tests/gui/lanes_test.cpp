// Which lanes are shown, in what order, in whose colours, and what can be done with one.

#include "window_fixture.h"
