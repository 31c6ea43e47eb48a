/** What is done once, when the extension has just been installed. */

export interface InstallPorts {
  /** Opens the first steps. */
  welcome(): Promise<unknown>;
  /** Ids of the open tabs that show the publisher's site. */
  openTabs(): Promise<readonly number[]>;
  /** Puts the content script into a tab that was open before. */
  inject(tab: number): Promise<unknown>;
  /** False in the variant for tests, whose pages are counted. */
  isShipped: boolean;
}

/** Shows the first steps and brings the tabs that are open already into use; after an update neither, as an older copy is in them. */
export async function afterInstall(
  { reason, temporary = false }: { reason: string; temporary?: boolean | undefined },
  { welcome, openTabs, inject, isShipped }: InstallPorts,
): Promise<void> {
  if (reason !== 'install') return;
  // Loaded for a session by a developer, in Firefox: installed again at every change.
  if (isShipped && !temporary) await welcome();
  for (const tab of await openTabs()) await inject(tab);
}
