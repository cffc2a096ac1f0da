/** What a user does at the keyboard. */
export class Hands {
  constructor(page) {
    this.page = page;
    this.keyboard = page.keyboard;
  }

  async pick(text) {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(text);
    const row = this.page.locator('.quick-input-list .monaco-list-row').first();
    await row.waitFor();
    // The list is made anew a moment after each letter.
    await this.page.waitForTimeout(600);
    const chosen = await row.innerText();
    await this.keyboard.press('Enter');
    return chosen;
  }

  async command(title) {
    await this.keyboard.press('F1');
    const chosen = await this.pick(`>${title}`);
    if (!chosen.includes(title)) throw new Error(`“${title}” is not in the palette, but “${chosen}”.`);
  }

  async open(name) {
    await this.keyboard.press('Control+P');
    await this.pick(name);
    await this.page.locator('.tab.active', { hasText: name.split('/').at(-1) }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** @param place Line and column from 1: `11:9`. */
  async goTo(place) {
    await this.keyboard.press('Control+1');
    await this.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(`:${place}`);
    await this.page.waitForTimeout(300);
    await this.keyboard.press('Enter');
    await this.page.waitForTimeout(300);
  }

  /** What the light bulb offers here; the menu stays open. */
  async lightBulb() {
    await this.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    await this.page.waitForTimeout(300);
    return rows.allInnerTexts();
  }

  /** Goes down an open menu to the row that has some words. */
  async choose(words, offered) {
    const index = offered.findIndex((each) => each.includes(words));
    if (index === -1) throw new Error(`“${words}” is not among: ${offered.join(' | ')}`);
    for (let i = 0; i < index; i += 1) await this.keyboard.press('ArrowDown');
    await this.keyboard.press('Enter');
  }

  async hover() {
    await this.command('Show or Focus Hover');
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-row');
    await hover.first().waitFor();
    await this.page.waitForTimeout(500);
    return (await hover.allInnerTexts()).join('\n');
  }
}
