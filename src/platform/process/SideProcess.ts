import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';

const REPOS_MS = 60_000;

export interface Question<I> {
  readonly id: number;
  readonly input: I;
}

export interface Answer<O> {
  readonly id: number;
  readonly result?: O;
  readonly error?: string;
}

interface Waiting<O> {
  resolve(result: O): void;
  reject(error: Error): void;
}

/**
 * Work that would hold the event loop for tens of milliseconds, done in a process of its own that yields its processor to
 * the pages. It starts at the first call, rests after a minute without any, and never outlives us.
 */
export class SideProcess<I, O> {
  private child: ChildProcess | undefined;
  private rest: NodeJS.Timeout | undefined;
  private readonly waiting = new Map<number, Waiting<O>>();
  private last = 0;

  /** The module at `path` calls `answerQuestions`. What travels is what structured cloning takes. */
  constructor(private readonly path: string) {}

  run(input: I): Promise<O> {
    const child = (this.child ??= this.start());
    clearTimeout(this.rest);
    child.ref();
    child.channel?.ref();
    const id = ++this.last;
    return new Promise<O>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const question: Question<I> = { id, input };
      child.send(question, (error) => {
        if (error) this.settle(child, { id, error: error.message });
      });
    });
  }

  private start(): ChildProcess {
    const child = fork(this.path, {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    child.on('message', (answer) => this.settle(child, answer as Answer<O>));
    child.once('error', (error) => this.lose(child, error));
    child.once('exit', () => this.lose(child, new Error('the side process stopped')));
    return child;
  }

  private settle(child: ChildProcess, { id, result, error }: Answer<O>): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.letRest(child);
    if (error === undefined) waiting?.resolve(result as O);
    else waiting?.reject(new Error(error));
  }

  /** It keeps nobody waiting at the end: not our process, and not the memory of the machine. */
  private letRest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    this.rest = setTimeout(() => {
      this.child = undefined;
      child.disconnect();
    }, REPOS_MS).unref();
  }

  private lose(child: ChildProcess, error: Error): void {
    if (this.child !== child) return;
    this.child = undefined;
    clearTimeout(this.rest);
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }
}
