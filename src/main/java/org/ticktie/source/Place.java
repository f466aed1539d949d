package org.ticktie.source;

/** Where something stands in the file that was read, in the terms of that kind of file. */
public sealed interface Place permits TextSpan, PageBox, DocxRun, SheetCell, JsonPointer, OtherDocument {}
