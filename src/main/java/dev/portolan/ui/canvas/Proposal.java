package dev.portolan.ui.canvas;

import dev.portolan.design.edit.Edit;
import dev.portolan.ui.EditName;

/** A step that a gesture would take, and its name. */
record Proposal(Edit edit, EditName name) {}
