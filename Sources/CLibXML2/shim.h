#include <libxml/xmlversion.h>
// Where the system's libxml2 uses ICU, its headers bring those of ICU, which clash with Foundation's own. What
// is declared otherwise without it, converters of encodings, we do not touch.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlmemory.h>
