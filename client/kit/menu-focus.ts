/**
 * For the content of a menu. Where one of its acts has opened a dialog, the focus is there by then; a menu that takes it away,
 * to give it back to its button, would have the dialog complain of the field that it was taken from.
 *
 * @example
 * <UDropdownMenu :items="items" :content="{ align: 'end', onCloseAutoFocus: keepFocusInDialog }">
 */
export function keepFocusInDialog(event: Event): void {
  if (document.querySelector('[role=dialog]')) event.preventDefault();
}
