import type { Clock } from '../../../kernel/application/Clock.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { DestinataireDuMemoire } from '../domain/DestinataireDuMemoire.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { Entete } from '../domain/Entete.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import { CompteBancaireInconnu, ServiceInconnu } from '../domain/erreursDeSaisie.ts';
import type { Mission } from '../domain/Mission.ts';
import { jourDuTarif } from '../domain/tarif/ecartAuTarif.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import { exigerCodesDEntete } from './codes.ts';
import { destinataireOuvert } from './destinataires.ts';
import type { Juridictions } from './ports/Juridictions.ts';
import type { Prestataire, Prestataires } from './ports/Prestataires.ts';
import { structuresASaisir, type StructureASaisir } from './mandats.ts';
import type { Referentiel } from './ports/Referentiel.ts';
import { prestataireDuMemoire } from './prestataireDuMemoire.ts';

export interface EnregistrerEnteteCommand extends ActeDemande {
  readonly structureId: number;
  readonly entete: Entete;
  readonly mission: Mission;
  readonly reference: string | null;
  readonly commentaire: string | null;
}

/** Step 1. What is missing may wait for the deposit; what is given must exist. */
export class EnregistrerEntete {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly prestataires: Prestataires,
    private readonly juridictions: Juridictions,
    private readonly referentiel: Referentiel,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws EspaceMemoiresFerme, JuridictionIntrouvable, JuridictionFermee, CodeInconnu, ServiceInconnu,
   * CompteBancaireInconnu, TexteTropLong, TexteIllisible
   */
  execute(command: EnregistrerEnteteCommand): Promise<DonneesMemoire> {
    const { acteur, structureId, mission } = command;
    return this.actes.accomplir(command, 'MODIFIER', async (memoire, par) => {
      const voulue = structuresASaisir(acteur).find((possible) => possible.structureId === structureId);
      if (!voulue) throw new EspaceMemoiresFerme(structureId);
      exigerCodesDEntete(this.referentiel, command.entete, mission);

      const aujourdHui = jourDe(this.clock.now());
      const structureChange = memoire.etat.structureId !== structureId;
      const jours = [aujourdHui, jourDuTarif(mission)] as const;
      const prestataire = structureChange
        ? await this.prestataires.tenir(structureId, ...jours)
        : await this.prestataires.get(structureId, ...jours);
      if (structureChange && prestataire.teteId !== structureId) throw new EspaceMemoiresFerme(structureId);
      const entete = enteteDe(command.entete, prestataire, structureChange);
      memoire.enregistrerEntete(
        {
          structureId,
          mandataire: mandataireGarde(memoire.etat, voulue),
          entete,
          mission,
          reference: sansVide(command.reference),
          commentaire: sansVide(command.commentaire),
          prestataire: prestataireDuMemoire(prestataire, entete.compteBancaireId),
          destinataire: await this.destinataire(entete.juridictionId),
        },
        par,
      );
    });
  }

  private async destinataire(juridictionId: number | null): Promise<DestinataireDuMemoire | null> {
    return juridictionId === null ? null : destinataireOuvert(this.juridictions, juridictionId);
  }
}

/** A draft that a mandataire has begun stays hers while the mandat lasts, whoever of the mandant goes on with it. */
const mandataireGarde = (
  { structureId, mandataire }: Pick<DonneesMemoire, 'structureId' | 'mandataire'>,
  voulue: StructureASaisir,
): DonneesMemoire['mandataire'] => (structureId === voulue.structureId ? mandataire : voulue.mandataire);

/** The service and the account of another structure are forgotten when the structure changes. */
const enteteDe = (
  entete: Entete,
  { services, comptesBancaires, compteParDefautId, categorie }: Prestataire,
  structureChange: boolean,
): Entete => {
  const serviceId = choisi(entete.serviceId, services, structureChange, (id) => new ServiceInconnu(id));
  const compteBancaireId = choisi(
    entete.compteBancaireId,
    comptesBancaires,
    structureChange,
    (id) => new CompteBancaireInconnu(id),
  );
  return {
    ...entete,
    serviceId,
    compteBancaireId: compteBancaireId ?? (structureChange ? compteParDefautId : null),
    categorie: entete.categorie ?? (structureChange ? categorie : null),
  };
};

const choisi = (
  id: number | null,
  choix: readonly { readonly id: number }[],
  oublier: boolean,
  inconnu: (id: number) => Error,
): number | null => {
  if (id === null || choix.some((possible) => possible.id === id)) return id;
  if (oublier) return null;
  throw inconnu(id);
};

const sansVide = (texte: string | null): string | null => texte?.trim() || null;
