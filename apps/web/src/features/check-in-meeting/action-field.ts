/** Where an action is written. */
export const actionField = 'action-text';
