#include "text/diagnostic_text.h"
