#ifndef VERBATIM_CLIBXML2_SHIM_H
#define VERBATIM_CLIBXML2_SHIM_H

// Debian's headers pull in ICU for encodings, whose names clash with Foundation's.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/catalog.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 does not call.
static inline void verbatimFree(void *memory) { xmlFree(memory); }

// Bytes the parser has taken in, in UTF-8, before its read position.
static inline unsigned long verbatimOffset(xmlParserCtxtPtr context) {
  xmlParserInputPtr input = context->input;
  return input == NULL ? 0 : input->consumed + (unsigned long)(input->cur - input->base);
}

// What libxml2 says beside its callbacks would go to standard error; Swift makes no function with a
// variable number of arguments.
static void verbatimIgnore(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

static inline void verbatimSilence(void) {
  xmlSetGenericErrorFunc(NULL, verbatimIgnore);
#if LIBXML_VERSION < 21200
  // Threads that come later; newer versions take them from the function above.
  xmlThrDefSetGenericErrorFunc(NULL, verbatimIgnore);
#endif
}

// The innermost open element; the field is deprecated from 2.14 on, without a successor in 2.9.
static inline const xmlChar *verbatimOpenElement(xmlParserCtxtPtr context) {
  return context->name;
}

// A macro from 2.14 on, which Swift does not see.
static inline void verbatimPush(xmlXPathParserContextPtr parser, xmlXPathObjectPtr value) {
  valuePush(parser, value);
}

#endif
