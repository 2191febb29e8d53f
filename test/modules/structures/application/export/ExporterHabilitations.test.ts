import { expect } from 'chai';
import {
  ExporterHabilitations,
  type HabilitationExportee,
} from '../../../../../src/modules/structures/application/export/ExporterHabilitations.ts';
import { StructureIntrouvable } from '../../../../../src/modules/structures/domain/erreurs.ts';
import { InMemoryRattachementRepository } from '../../support/InMemoryRattachementRepository.ts';
import { InMemoryRattachementsAExporter } from '../../support/InMemoryRattachementsAExporter.ts';
import { InMemoryStructureRepository } from '../../support/InMemoryStructureRepository.ts';
import { FauxAnnuaire } from '../../support/FauxAnnuaire.ts';
import { unActeur, unGestionnaire } from '../../support/unActeur.ts';
import { unRattachement } from '../../support/unRattachement.ts';
import { uneStructure } from '../../support/uneStructure.ts';

const toutes = async (flux: AsyncIterable<HabilitationExportee>): Promise<HabilitationExportee[]> => {
  const lues: HabilitationExportee[] = [];
  for await (const une of flux) lues.push(une);
  return lues;
};

describe('ExporterHabilitations', () => {
  const preparer = async () => {
    const structures = new InMemoryStructureRepository();
    const rattachements = new InMemoryRattachementRepository();
    const annuaire = new FauxAnnuaire();
    const exporter = new ExporterHabilitations(
      new InMemoryRattachementsAExporter(rattachements),
      structures,
      annuaire,
    );
    const service = { id: 501, code: 'COMPTA', nom: 'Comptabilité', actif: true };
    const premiere = uneStructure()
      .avec({ services: [service] })
      .build();
    const seconde = uneStructure().build();
    await structures.save(premiere);
    await structures.save(seconde);
    return {
      rattachements,
      annuaire,
      exporter,
      premiere: premiere.donnees.id,
      seconde: seconde.donnees.id,
    };
  };

  it('donne chacun, gestionnaires d’abord, puis les désactivés et ceux qui attendent', async () => {
    const { rattachements, exporter, premiere } = await preparer();
    const lien = (utilisateurId: number) => unRattachement().entre(utilisateurId, premiere);
    await rattachements.save(lien(1).enAttente().build());
    await rattachements.save(lien(2).statut('DESACTIVEE').build());
    await rattachements.save(lien(3).build());
    await rattachements.save(lien(4).role('PRINCIPAL').build());
    await rattachements.save(lien(5).statut('REFUSEE').build());
    await rattachements.save(lien(6).statut('SUPPRIMEE').build());

    const lues = await toutes(exporter.execute(unGestionnaire(premiere), premiere));

    expect(lues.map(({ rattachement }) => rattachement.utilisateurId)).to.deep.equal([4, 3, 2, 1]);
    expect(lues[0]?.personne?.courriel).to.equal('personne4@exemple.fr');
  });

  it('donne les services par leur nom', async () => {
    const { rattachements, exporter, premiere } = await preparer();
    const services = [{ serviceId: 501, du: null, au: null, commentaire: null }];
    await rattachements.save(unRattachement().entre(1, premiere).avec({ services }).build());

    const [lue] = await toutes(exporter.execute(unGestionnaire(premiere), null));

    expect(lue?.services).to.deep.equal(['COMPTA - Comptabilité']);
  });

  it('se limite aux structures dont on est gestionnaire', async () => {
    const { rattachements, exporter, premiere, seconde } = await preparer();
    await rattachements.save(unRattachement().entre(1, premiere).build());
    await rattachements.save(unRattachement().entre(2, seconde).build());
    const acteur = unActeur(9, { structureId: premiere, role: 'SECONDAIRE' }, { structureId: seconde });

    expect(await toutes(exporter.execute(acteur, null))).to.have.lengthOf(1);
    expect(() => exporter.execute(acteur, seconde)).to.throw(StructureIntrouvable);
  });

  it('lit cinq mille personnes par lots, sans en perdre', async () => {
    const { rattachements, annuaire, exporter, premiere } = await preparer();
    for (let rang = 1; rang <= 5_000; rang += 1)
      await rattachements.save(
        unRattachement()
          .entre(100_000 + rang, premiere)
          .build(),
      );

    const lues = await toutes(exporter.execute(unGestionnaire(premiere), premiere));

    expect(new Set(lues.map(({ rattachement }) => rattachement.id)).size).to.equal(5_000);
    expect(annuaire.demandes).to.be.at.most(13);
  });
});
