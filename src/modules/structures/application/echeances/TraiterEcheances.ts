import type { Clock } from '../../../../kernel/application/Clock.ts';
import { jourDe, plusJours, type Jour } from '../../../../kernel/domain/Jour.ts';
import { RattachementModifieEntretemps } from '../../domain/erreurs.ts';
import { cleDEcheance, type Echeance } from '../../domain/rattachement/Echeance.ts';
import { echeancesDe } from '../../domain/rattachement/echeancesDe.ts';
import type { Rattachement } from '../../domain/rattachement/Rattachement.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import type { DonneesStructure } from '../../domain/structure/DonneesStructure.ts';
import { designationComplete } from '../designationComplete.ts';
import type { CourriersDAcces, EcheanceNommee, EcheancesDUnePersonne } from '../ports/CourriersDAcces.ts';
import type { Echeancier } from '../ports/Echeancier.ts';
import type { Rappels } from '../ports/Rappels.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';
import type { GestionDesRoles } from '../roles/GestionDesRoles.ts';
import { cleDeRattachement } from './cleDeRattachement.ts';

const PREAVIS_JOURS = 7;
const LOT = 100;

interface Annonce {
  readonly utilisateurId: number;
  readonly echeances: readonly Echeance[];
}

/**
 * Each night: what had its last day is withdrawn, and what waited for a person whose access ends falls; the person and the
 * gestionnaires are told seven days before the last day and on it, once each. Done again, it does nothing more. What
 * somebody changes at that very moment waits for the next night, and holds nothing back.
 */
export class TraiterEcheances {
  constructor(
    private readonly gestion: GestionDesRoles,
    private readonly echeancier: Echeancier,
    private readonly rappels: Rappels,
    private readonly lus: RattachementReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersDAcces,
    private readonly clock: Clock,
  ) {}

  async execute(arret?: AbortSignal): Promise<void> {
    const jour = jourDe(this.clock.now());
    const jusquA = plusJours(jour, PREAVIS_JOURS);
    for (let apres = 0; ;) {
      const structureIds = await this.echeancier.structuresAEcheance(jusquA, apres, LOT);
      for (const structureId of structureIds) await this.traiterStructure(structureId, jour, jusquA, arret);
      const derniere = structureIds.at(-1);
      if (derniere === undefined) return;
      apres = derniere;
    }
  }

  private async traiterStructure(
    structureId: number,
    jour: Jour,
    jusquA: Jour,
    arret: AbortSignal | undefined,
  ): Promise<void> {
    for (let apres = 0; ;) {
      arret?.throwIfAborted();
      const ids = await this.echeancier.rattachementsAEcheance(structureId, jusquA, apres, LOT);
      const dernier = ids.at(-1);
      if (dernier === undefined) return;
      await this.gestion.faire(structureId, ({ donnees }) => this.traiterLot(donnees, ids, jour, jusquA));
      apres = dernier;
    }
  }

  private async traiterLot(
    structure: DonneesStructure,
    ids: readonly number[],
    jour: Jour,
    jusquA: Jour,
  ): Promise<void> {
    const premiereId = await this.echeancier.premiereFiche(structure.id);
    const annonces: Annonce[] = [];
    for (const id of ids) {
      const rattachement = await this.gestion.rattachements.get(id);
      const { donnees } = rattachement;
      if (donnees.statut !== 'VALIDEE' || !(await this.clore(rattachement, jour))) continue;
      const echeances = echeancesDe(donnees).filter(({ au }) => au <= jusquA);
      const nouvelles = await this.nouvelles(cleDeRattachement(premiereId, donnees), echeances, jour);
      if (nouvelles.length > 0) annonces.push({ utilisateurId: donnees.utilisateurId, echeances: nouvelles });
    }
    if (annonces.length > 0) await this.annoncer(structure, annonces);
  }

  /** False when somebody has changed it meanwhile. */
  private async clore(rattachement: Rattachement, jour: Jour): Promise<boolean> {
    const le = this.clock.now();
    rattachement.cloreEcheances(jour, le);
    try {
      await this.gestion.garderLien(rattachement);
    } catch (error) {
      if (!(error instanceof RattachementModifieEntretemps)) throw error;
      return false;
    }
    const { donnees } = rattachement;
    if (donnees.statut === 'DESACTIVEE') await this.gestion.apresDepart(donnees, le);
    return true;
  }

  /** Those that were not told yet; on the last day the notice given before does not count. */
  private async nouvelles(
    rattachement: string,
    echeances: readonly Echeance[],
    jour: Jour,
  ): Promise<readonly Echeance[]> {
    const cle = (echeance: Echeance): string =>
      `${rattachement}:${cleDEcheance(echeance)}:${echeance.au <= jour ? 'J' : 'J-7'}`;
    const notees = await this.rappels.noter(echeances.map(cle), this.clock.now());
    return echeances.filter((echeance) => notees.has(cle(echeance)));
  }

  private async annoncer(donnees: DonneesStructure, annonces: readonly Annonce[]): Promise<void> {
    const { id: structureId } = donnees;
    const structure = { structureId, structure: nomDe(donnees) };
    const personnes = await this.utilisateurs.nommer(annonces.map(({ utilisateurId }) => utilisateurId));
    const lignes: EcheancesDUnePersonne[] = [];
    for (const { utilisateurId, echeances } of annonces) {
      const nommees = echeances.map((echeance) => nommer(echeance, donnees));
      lignes.push({ personne: personnes.get(utilisateurId), echeances: nommees });
      const a = await this.utilisateurs.destinataire(utilisateurId);
      if (a) await this.courriers.mesEcheances(a, structure, nommees);
    }
    for (const gestionnaireId of await this.lus.gestionnairesDe(structureId)) {
      const autres = lignes.filter(({ personne }) => personne?.id !== gestionnaireId);
      const a = autres.length === 0 ? undefined : await this.utilisateurs.destinataire(gestionnaireId);
      if (a) await this.courriers.echeancesDesPersonnes(a, structure, autres);
    }
  }
}

const nommer = ({ objet, au }: Echeance, { services }: DonneesStructure): EcheanceNommee => ({
  espace: objet.nature === 'ESPACE' ? objet.espace : null,
  service: objet.nature === 'SERVICE' ? (services.find(({ id }) => id === objet.serviceId)?.nom ?? '') : null,
  au,
});

const nomDe = ({ identifiant, identite }: DonneesStructure): string =>
  designationComplete({ identifiant: identifiant.valeur, designation: designationDe(identite) });
