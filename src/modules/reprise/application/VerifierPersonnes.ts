import type { EcartDeReprise } from './EcartDeReprise.ts';
import type { LotsDeStructures, PersonneReprise } from './ports/LotsDeStructures.ts';
import type { ComptesVerifies, RattachementsVerifies } from './ports/PersonnesVerifiees.ts';
import type { Suivi } from './ports/Suivi.ts';

const ECARTS_MAX = 1_000;

const DIFFERENCES = {
  personne: 'celui d’une autre personne',
  structure: 'celui d’une autre structure',
  courriel: 'différent (courriel)',
  absent: 'absent',
} as const;

/** Compares everybody of an export with the accounts and the rattachements: how many, with which address, attached to what. */
export class VerifierPersonnes {
  constructor(
    private readonly lots: Pick<LotsDeStructures, 'personnes'>,
    private readonly comptes: ComptesVerifies,
    private readonly rattachements: RattachementsVerifies,
  ) {}

  async execute(suivi: Suivi): Promise<readonly EcartDeReprise[]> {
    const releve = new Releve();
    suivi.commencer('comparaison des personnes', null);
    for await (const personnes of this.lots.personnes()) {
      await this.comparer(personnes, releve);
      suivi.avancer(personnes.length);
    }
    suivi.finir();
    return releve.ecarts;
  }

  private async comparer(personnes: readonly PersonneReprise[], releve: Releve): Promise<void> {
    const nouvelles = personnes.filter(({ ancienId }) => releve.compter(ancienId));
    const differents = await this.comptes.comparer(
      nouvelles.flatMap(({ compte, courriel }) =>
        compte ? [{ id: compte.id, version: compte.version, courriel }] : [],
      ),
    );
    for (const { ancienId, compte } of nouvelles) {
      const quoi = compte ? differents.get(compte.id) : 'absent';
      const sujet = compte ? `compte ${compte.id}` : `compte de l’utilisateur ${ancienId} de l’export`;
      if (quoi) releve.noterCompte(sujet, quoi);
    }
    await this.comparerLesStructures(personnes, releve);
  }

  private async comparerLesStructures(personnes: readonly PersonneReprise[], releve: Releve): Promise<void> {
    const connues = personnes.flatMap(({ structureId, compte, rattachement: suivi }) =>
      compte && structureId !== null ? [{ structureId, utilisateurId: compte.id, suivi }] : [],
    );
    releve.rattachements += personnes.length;
    releve.rattachementsAbsents += personnes.length - connues.length;
    const differents = await this.rattachements.comparerRattachements(connues);
    for (const [rang, quoi] of differents) {
      const { utilisateurId = 0, structureId = 0 } = connues[rang] ?? {};
      releve.noterRattachement(`rattachement du compte ${utilisateurId} à la structure ${structureId}`, quoi);
    }
  }
}

/** What has been met so far: more differences than can be read are only counted. */
class Releve {
  rattachements = 0;
  rattachementsAbsents = 0;
  private readonly notes: EcartDeReprise[] = [];
  private comptes = 0;
  private comptesAbsents = 0;
  private dernier: string | null = null;

  /** Whether it is the first time that this user is met. */
  compter(ancienId: string): boolean {
    if (ancienId === this.dernier) return false;
    this.dernier = ancienId;
    this.comptes += 1;
    return true;
  }

  noterCompte(sujet: string, quoi: 'absent' | 'courriel'): void {
    if (quoi === 'absent') this.comptesAbsents += 1;
    this.noter(sujet, quoi);
  }

  noterRattachement(sujet: string, quoi: 'absent' | 'personne' | 'structure'): void {
    if (quoi === 'absent') this.rattachementsAbsents += 1;
    this.noter(sujet, quoi);
  }

  get ecarts(): readonly EcartDeReprise[] {
    return [
      ...compte('utilisateurs avec un compte', this.comptes, this.comptesAbsents),
      ...compte('rattachements', this.rattachements, this.rattachementsAbsents),
      ...this.notes,
    ];
  }

  private noter(sujet: string, quoi: keyof typeof DIFFERENCES): void {
    if (this.notes.length === ECARTS_MAX) return;
    const attendu = quoi === 'absent' ? 'présent' : 'comme dans l’export';
    this.notes.push({ sujet, attendu, trouve: DIFFERENCES[quoi] });
  }
}

const compte = (sujet: string, attendus: number, absents: number): readonly EcartDeReprise[] =>
  absents === 0 ? [] : [{ sujet, attendu: String(attendus), trouve: String(attendus - absents) }];
