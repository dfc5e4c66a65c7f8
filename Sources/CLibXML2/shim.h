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

// The innermost open element; the field is deprecated from 2.14 on, without a successor in 2.9.
static inline const xmlChar *verbatimOpenElement(xmlParserCtxtPtr context) {
  return context->name;
}

#endif
