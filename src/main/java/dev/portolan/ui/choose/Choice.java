package dev.portolan.ui.choose;

/**
 * One thing that can be chosen.
 *
 * @param group what it stands under; those of one group follow each other
 * @param text what it is called
 * @param detail what tells it from others of the same name; may be empty
 * @param icon name of its drawing; empty: none
 * @param chosen what choosing it does
 */
public record Choice(String group, String text, String detail, String icon, Runnable chosen) {}
