/** Whether ⌘ stands where Ctrl does elsewhere. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
