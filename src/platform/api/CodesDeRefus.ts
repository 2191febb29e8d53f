import type { DomainError, ErrorKind } from '../../kernel/domain/DomainError.ts';

export interface CodeDeRefus {
  readonly codeRetour: number;
  /** "GDP_MSG_11.008" */
  readonly message: string;
}

/** What a module answers for some of its refusals; the others are answered by their kind. */
export type CodesDuModule = Readonly<Record<string, CodeDeRefus>>;

/**
 * Source: dossier of the wire, §7 (codes read in the clients of Chorus Pro). Ids of others and missing ones have one answer,
 * so that nobody learns which they are.
 */
const PAR_NATURE: Readonly<Record<ErrorKind, CodeDeRefus>> = {
  'not-found': { codeRetour: 20_000, message: 'GDP_MSG_11.008' },
  forbidden: { codeRetour: 20_001, message: 'GDP_MSG_11.005' },
  conflict: { codeRetour: 20_002, message: 'GDP_MSG_11.033' },
  'rule-broken': { codeRetour: 20_004, message: 'GDP_MSG_11.001' },
};

/** A body or a field that can't be read. */
export const FORMAT: CodeDeRefus = { codeRetour: 20_013, message: 'TRA_MSG_00.002' };

/** The one table from our refusals to the codes of the wire. */
export class CodesDeRefus {
  private readonly codes: CodesDuModule;

  constructor(modules: readonly CodesDuModule[]) {
    this.codes = Object.assign({}, ...modules) as CodesDuModule;
  }

  de({ code, kind }: DomainError): CodeDeRefus {
    return this.codes[code] ?? PAR_NATURE[kind];
  }
}
