import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { ComposerMemoire } from './ComposerMemoire.ts';
import type { ContenuDeMemoire } from './ContenuDeMemoire.ts';
import { structurePropre } from './mandats.ts';
import type { OuvrirBrouillon } from './OuvrirBrouillon.ts';
import type { FichierDepose, FichiersDeposes } from './ports/FichiersDeposes.ts';
import { sansChamp } from './sansChamp.ts';
import type { SoumettreMemoireCommand } from './SoumettreMemoire.ts';
import type { MemoireVerifie, VerifierMemoire } from './VerifierMemoire.ts';

export interface ValiderMemoireCommand extends SoumettreMemoireCommand {
  /** That the pieces name, and that are nowhere but in the request. */
  readonly fichiers?: readonly FichierDepose[];
  /** Of other files of the request: `pieces.0.fichier` … */
  readonly fichiersRefuses?: Validation['refus'];
}

export interface Validation extends Pick<
  MemoireVerifie,
  'problemes' | 'avertissements' | 'totaux' | 'forclusion' | 'doublon'
> {
  /** What could not even be written in a draft, each with its field. */
  readonly refus: readonly (DomainError & { readonly champ: string })[];
}

/** So many fields that can't be written are told at once. */
const REFUS_MAX = 50;

/** Carries the answer out of the transaction, which is undone. */
class Essai extends Error {
  constructor(readonly validation: Validation) {
    super('undone on purpose');
  }
}

/**
 * All that stands between a mémoire and its deposit, without filing it and without keeping anything: it is written as it would
 * be, looked at, and undone. A field that is refused is told, then left out, so that one fault does not hide the others.
 */
export class ValiderMemoire {
  constructor(
    private readonly ouvrir: OuvrirBrouillon,
    private readonly composer: ComposerMemoire,
    private readonly verifier: VerifierMemoire,
    private readonly fichiers: FichiersDeposes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws MemoireIntrouvable, EspaceMemoiresFerme, StructureAChoisir, and refusals that name no field */
  async execute(command: ValiderMemoireCommand): Promise<Validation> {
    const { memoireId, contenu } = command;
    if (memoireId !== undefined && contenu === null)
      return { ...(await this.verifier.execute({ acteur: command.acteur, memoireId })), refus: [] };
    try {
      return await this.unitOfWork.run<never>(async () => {
        throw new Essai(await this.essayer(command));
      });
    } catch (erreur) {
      if (erreur instanceof Essai) return erreur.validation;
      throw erreur;
    }
  }

  private async essayer(command: ValiderMemoireCommand): Promise<Validation> {
    const { acteur, memoireId, contenu, fichiers = [], fichiersRefuses = [] } = command;
    for (const fichier of fichiers) await this.fichiers.garder(fichier);
    const structureId = contenu?.structureId ?? structurePropre(acteur);
    const id = memoireId ?? (await this.ouvrir.execute({ acteur, structureId })).id;
    const ecrits = contenu ? await this.ecrire({ acteur, memoireId: id }, contenu) : [];
    const refus = [...fichiersRefuses, ...ecrits];
    const verifie = await this.verifier.execute({ acteur, memoireId: id });
    const dits = new Set(refus.map(({ champ }) => champ));
    return { ...verifie, problemes: verifie.problemes.filter(({ champ }) => !dits.has(champ)), refus };
  }

  private async ecrire(
    demande: Pick<SoumettreMemoireCommand, 'acteur'> & { readonly memoireId: number },
    contenu: ContenuDeMemoire,
  ): Promise<Validation['refus']> {
    const refus: Validation['refus'][number][] = [];
    for (let reste: ContenuDeMemoire | null = contenu; reste !== null && refus.length < REFUS_MAX;) {
      try {
        await this.composer.execute({ ...demande, contenu: reste });
        return refus;
      } catch (erreur) {
        if (!nommeSonChamp(erreur)) throw erreur;
        refus.push(erreur);
        reste = sansChamp(reste, erreur.champ);
      }
    }
    return refus;
  }
}

const nommeSonChamp = (erreur: unknown): erreur is Validation['refus'][number] =>
  erreur instanceof DomainError && erreur.champ !== undefined;
