import autocannon from 'autocannon';

export interface Measure {
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not the one awaited: any makes the figure worthless. */
  readonly fautes: number;
}

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'POST';
  /** The next request, when each one differs. */
  readonly next?: () => { readonly path: string; readonly body?: string };
  readonly status: number;
}

/** A closed loop: each connection sends its next request once the former is answered. */
export const measure = async (load: Load): Promise<Measure> => {
  const { next } = load;
  const result = await autocannon({
    url: load.url,
    connections: load.connections,
    duration: load.seconds,
    timeout: 30,
    headers: { ...load.headers },
    method: load.method ?? 'GET',
    ...(next && { requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }] }),
  });
  const answered = result.statusCodeStats?.[`${load.status}`]?.count ?? 0;
  return {
    rps: Math.round((answered / result.duration) * 10) / 10,
    p50: result.latency.p50,
    p99: result.latency.p99,
    fautes: result.requests.total - answered + result.errors,
  };
};

/** The median of several rounds, alternated by the caller so that the drift of the machine touches both sides. */
export const median = (measures: readonly Measure[]): Measure => {
  const middle = (of: (measure: Measure) => number): number =>
    measures.map(of).sort((a, b) => a - b)[Math.floor(measures.length / 2)] ?? Number.NaN;
  return {
    rps: middle(({ rps }) => rps),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    fautes: measures.reduce((total, { fautes }) => total + fautes, 0),
  };
};
