import type { Courriel } from '../../../../../kernel/domain/Courriel.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import type { DestinataireDuCompte } from '../../ports/CourriersComptes.ts';

/** They leave after the commit. */
export interface CourriersIdentite {
  /** Greets nobody: the address may be somebody else's. */
  preuveDAdresse(courriel: Courriel, langue: Langue, code: string): Promise<void>;
  liee(a: DestinataireDuCompte, fournisseur: CodeFournisseur, le: Date): Promise<void>;
  deliee(a: DestinataireDuCompte, fournisseur: CodeFournisseur, le: Date): Promise<void>;
}
