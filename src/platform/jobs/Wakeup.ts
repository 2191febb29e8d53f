/** Rings when there is new work in this process, so that it need not wait for the next poll. */
export class Wakeup {
  private listener: (() => void) | undefined;

  ring(): void {
    this.listener?.();
  }

  onRing(listener: () => void): void {
    this.listener = listener;
  }
}
