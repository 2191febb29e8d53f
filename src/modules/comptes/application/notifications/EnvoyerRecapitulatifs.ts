import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { ContributionAuRecapitulatif } from '../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { DestinatairesDeSynthese } from './DestinatairesDeSynthese.ts';
import { parStructure } from './parStructure.ts';
import type { AvisRepository } from './ports/AvisRepository.ts';
import type {
  CourriersDeSynthese,
  Recapitulatif,
  RubriqueDeRecapitulatif,
} from './ports/CourriersDeSynthese.ts';
import type { RegistreDesSyntheses } from './ports/RegistreDesSyntheses.ts';
import { semaineEcoulee, type SemaineEcoulee } from './semaineEcoulee.ts';

const PERSONNES = 200;
export const MOUVEMENTS_DU_RECAPITULATIF = 50;
const GARDE_DES_AVIS_MS = 35 * 24 * 3_600_000;

/**
 * What moved during the week, what waits, what was paid: one mail a person, none when there is nothing. Whoever is in the
 * register of the week is left out, so that a run that was cut goes on where it stopped.
 */
export class EnvoyerRecapitulatifs {
  constructor(
    private readonly avis: AvisRepository,
    private readonly registre: RegistreDesSyntheses,
    private readonly destinataires: DestinatairesDeSynthese,
    private readonly contributions: readonly ContributionAuRecapitulatif[],
    private readonly courriers: CourriersDeSynthese,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Returns how many mails were queued. */
  async execute(arret?: AbortSignal): Promise<number> {
    const semaine = semaineEcoulee(this.clock.now());
    let envoyes = 0;
    for (let apres = 0; ;) {
      const personnes = await this.registre.recapitulatifsAFaire(semaine.du, apres, PERSONNES);
      for (const utilisateurId of personnes) {
        arret?.throwIfAborted();
        if (await this.recapituler(utilisateurId, semaine)) envoyes += 1;
      }
      const derniere = personnes.at(-1);
      if (derniere === undefined || personnes.length < PERSONNES) break;
      apres = derniere;
    }
    await this.oublier();
    return envoyes;
  }

  private async recapituler(utilisateurId: number, semaine: SemaineEcoulee): Promise<boolean> {
    const personne = await this.destinataires.find(utilisateurId);
    const recapitulatif = personne && (await this.rediger(personne.acteur, semaine));
    return this.unitOfWork.run(async () => {
      const inscrit = await this.registre.inscrire(
        utilisateurId,
        'HEBDOMADAIRE',
        semaine.du,
        this.clock.now(),
      );
      if (!inscrit || !personne || !recapitulatif || recapitulatif.rubriques.length === 0) return false;
      await this.courriers.hebdomadaire(personne.a, recapitulatif);
      return true;
    });
  }

  private async rediger(acteur: Acteur, semaine: SemaineEcoulee): Promise<Recapitulatif> {
    const { avis, total } = await this.avis.deLaSemaine(
      acteur.utilisateurId,
      semaine,
      MOUVEMENTS_DU_RECAPITULATIF,
    );
    const rubriques = new Map<string | null, RubriqueDeRecapitulatif>();
    const ajouter = (structure: string | null, ecart: Partial<RubriqueDeRecapitulatif>): void => {
      const { attentes, resultats, mouvements } = rubriques.get(structure) ?? VIDE;
      rubriques.set(structure, {
        structure,
        attentes: [...attentes, ...(ecart.attentes ?? [])],
        resultats: [...resultats, ...(ecart.resultats ?? [])],
        mouvements: [...mouvements, ...(ecart.mouvements ?? [])],
      });
    };

    for (const contribution of this.contributions) {
      for (const { designation, attentes, resultats } of await contribution.resumer(acteur, semaine))
        ajouter(designation, { attentes, resultats });
    }
    for (const { structure, lignes } of parStructure(avis)) ajouter(structure, { mouvements: lignes });
    return {
      du: semaine.du,
      au: semaine.au,
      rubriques: [...rubriques.values()].filter(
        ({ attentes, resultats, mouvements }) => attentes.length + resultats.length + mouvements.length > 0,
      ),
      autres: total - avis.length,
    };
  }

  private async oublier(): Promise<void> {
    const avant = new Date(this.clock.now().getTime() - GARDE_DES_AVIS_MS);
    await this.avis.oublier(avant);
    await this.registre.oublier(avant);
  }
}

const VIDE: RubriqueDeRecapitulatif = { structure: null, attentes: [], resultats: [], mouvements: [] };
