import type { Readable } from 'node:stream';
import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../../kernel/application/EventPublisher.ts';
import type { GardeDePieces } from '../../../../kernel/application/GardeDePieces.ts';
import type { IdGenerator } from '../../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import { StructureInactive } from '../../domain/erreurs.ts';
import { MandatDejaDonne, MandataireIntrouvable } from '../../domain/erreursDuDossier.ts';
import { Mandat } from '../../domain/mandat/Mandat.ts';
import { exigerActive } from '../../domain/structure/exigerActive.ts';
import type { Structure } from '../../domain/structure/Structure.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { MandatRepository } from '../ports/MandatRepository.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

export interface DonnerMandatCommand {
  readonly acteur: Acteur;
  readonly structureId: number;
  /** The identifier of the mandataire, as it was typed. */
  readonly mandataire: string;
  readonly du: Jour;
  readonly au: Jour | null;
  readonly document: { readonly nom: string; readonly contenu: Readable };
}

const PDF = ['application/pdf'];

/**
 * Everything is checked before the document is stored, and again under the row of the mandant: of two mandats given at once
 * for the same days, one is. The mandataire is written to, and accepts or declines.
 */
export class DonnerMandat {
  constructor(
    private readonly mandats: MandatRepository,
    private readonly structures: StructureRepository,
    private readonly lecteur: StructureReader,
    private readonly garde: GardeDePieces,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws StructureIntrouvable, StructureInactive, MandataireIntrouvable, MandatASoiMeme, MandatDejaDonne,
   * PeriodeInversee, and what is refused of the document
   */
  async execute(command: DonnerMandatCommand): Promise<number> {
    const { acteur, structureId: mandantId, du, au } = command;
    exigerGestionnaire(acteur, mandantId);
    exigerPriveeActive(await this.structures.get(mandantId));

    const donne = { mandantId, mandataireId: await this.mandataire(command.mandataire), du, au };
    await this.exigerNouveau(donne);
    const id = this.ids.next();
    const auteur = { utilisateurId: acteur.utilisateurId, le: this.clock.now() };
    Mandat.donner({ ...donne, id, document: DOCUMENT_A_VENIR }, auteur);

    const document = await this.garde.garder(command.document.nom, command.document.contenu, { mimes: PDF });
    await this.unitOfWork.run(async () => {
      exigerPriveeActive(await this.structures.getSousVerrou(mandantId));
      await this.exigerNouveau(donne);
      const mandat = Mandat.donner({ ...donne, id, document }, auteur);
      await this.mandats.save(mandat);
      await this.events.publish(mandat.pullEvents());
    });
    return id;
  }

  private async mandataire(saisi: string): Promise<number> {
    const identifiant = saisi.replace(/[\s\u00a0\u202f.\-/]/g, '').toUpperCase();
    const trouvees = identifiant === '' ? [] : await this.lecteur.trouverParIdentifiant(identifiant);
    const privee = trouvees.find(({ publique }) => !publique);
    if (!privee) throw new MandataireIntrouvable();
    return privee.id;
  }

  private async exigerNouveau({
    mandantId,
    mandataireId,
    du,
    au,
  }: {
    readonly mandantId: number;
    readonly mandataireId: number;
    readonly du: Jour;
    readonly au: Jour | null;
  }): Promise<void> {
    const croise = await this.mandats.findCroise(mandantId, mandataireId, { du, au });
    if (croise) throw new MandatDejaDonne(croise.donnees.id);
  }
}

const exigerPriveeActive = ({ donnees }: Structure): void => {
  if (donnees.publique) throw new StructureInactive(donnees.id);
  exigerActive(donnees);
};

/** Stands for the document while the rest is checked. */
const DOCUMENT_A_VENIR = { nom: '', sha256: '', taille: 0, mime: 'application/pdf' };
