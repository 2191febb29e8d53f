import type { Readable } from 'node:stream';
import type { FileStore } from '../../../../kernel/application/FileStore.ts';
import { MandatIntrouvable } from '../../domain/erreursDuDossier.ts';
import type { DocumentDeMandat } from '../../domain/mandat/DonneesMandat.ts';
import { exigerLectureEnGestionnaire } from '../politique.ts';
import type { MandatRepository } from '../ports/MandatRepository.ts';
import type { ActeSurMandat } from './ActeSurMandat.ts';

export interface DocumentOuvert {
  readonly document: DocumentDeMandat;
  readonly contenu: Readable;
}

export class OuvrirDocumentDeMandat {
  constructor(
    private readonly mandats: MandatRepository,
    private readonly files: FileStore,
  ) {}

  /** @throws StructureIntrouvable, MandatIntrouvable */
  async execute({ acteur, structureId, mandatId }: ActeSurMandat): Promise<DocumentOuvert> {
    exigerLectureEnGestionnaire(acteur, structureId);
    const { mandantId, mandataireId, document } = (await this.mandats.get(mandatId)).donnees;
    if (![mandantId, mandataireId].includes(structureId)) throw new MandatIntrouvable(mandatId);
    return { document, contenu: await this.files.open(document.sha256) };
  }
}
