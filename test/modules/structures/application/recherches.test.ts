import { expect } from 'chai';
import { ConsulterStructurePublique } from '../../../../src/modules/structures/application/ConsulterStructurePublique.ts';
import { motsDeRecherche } from '../../../../src/modules/structures/application/motsDeRecherche.ts';
import { RechercherStructurePourRattachement } from '../../../../src/modules/structures/application/RechercherStructurePourRattachement.ts';
import { RechercherStructuresPubliques } from '../../../../src/modules/structures/application/RechercherStructuresPubliques.ts';
import {
  RechercheTropCourte,
  StructureIntrouvable,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import { rejection } from '../../../support/rejection.ts';
import { entrepotsEnMemoire } from '../support/entrepots.ts';
import { uneStructure } from '../support/uneStructure.ts';

const tribunal = () =>
  uneStructure().nommee('Tribunal judiciaire de Lyon').a('Lyon', '69003').juridiction('TJ', 'TJ-LYON');

describe('les recherches de structures', () => {
  it('plie les mots et joint les chiffres tapés par groupes', () => {
    expect(motsDeRecherche('732 829 320 00074')).to.deep.equal(['73282932000074']);
    expect(motsDeRecherche('TJ  Saint-Étienne')).to.deep.equal(['tj', 'saint', 'etienne']);
    for (const courte of ['', 'ly', 'a b c', '% _']) {
      expect(() => motsDeRecherche(courte), courte).to.throw(RechercheTropCourte);
    }
  });

  it('cherche les structures publiques par texte ou par type seul', async () => {
    const { structures, lecteur } = entrepotsEnMemoire();
    await structures.save(tribunal().build());
    const usage = new RechercherStructuresPubliques(lecteur);
    const apres = null;

    const parTexte = await usage.execute({ texte: 'lyon', juridiction: null, apres });
    const parType = await usage.execute({ texte: '', juridiction: 'TJ', apres });
    const autreType = await usage.execute({ texte: '', juridiction: 'CA', apres });

    expect([parTexte, parType, autreType].map((page) => page.structures.length)).to.deep.equal([1, 1, 0]);
    await rejection(usage.execute({ texte: 'ly', juridiction: 'TJ', apres }), RechercheTropCourte);
    await rejection(usage.execute({ texte: '', juridiction: null, apres }), RechercheTropCourte);
  });

  it('préfère l’identifiant exact pour un rattachement', async () => {
    const { structures, lecteur } = entrepotsEnMemoire();
    const identifiant = { type: 'SIRET', valeur: '73282932000074' } as const;
    await structures.save(uneStructure().avec({ identifiant }).build());
    await structures.save(uneStructure().nommee('Amis du 73282932000074').build());
    const usage = new RechercherStructurePourRattachement(lecteur);

    expect(await usage.execute('732 829 320 00074')).to.have.lengthOf(1);
    expect(await usage.execute('hermes')).to.have.lengthOf(1);
    expect(await usage.execute('7328293')).to.have.lengthOf(2);
  });

  it('montre à tous une structure publique avec son ressort, jamais une structure privée', async () => {
    const { structures } = entrepotsEnMemoire();
    const cour = uneStructure().nommee('Cour d’appel de Lyon').juridiction('CA', 'CA-LYON').build();
    const place = { type: 'TJ', code: 'TJ-LYON', ressortCode: 'CA-LYON' } as const;
    const services = [
      { id: 1, code: 'SC', nom: 'Service centralisateur', actif: true },
      { id: 2, code: 'X', nom: 'Fermé', actif: false },
    ];
    const dessous = tribunal().avec({ juridiction: place, services }).build();
    const privee = uneStructure().build();
    for (const structure of [cour, dessous, privee]) await structures.save(structure);
    const usage = new ConsulterStructurePublique(structures);

    const vue = await usage.execute(dessous.donnees.id);

    expect(vue.ressort).to.deep.equal({ id: cour.donnees.id, designation: 'Cour d’appel de Lyon' });
    expect(vue.services.map(({ code }) => code)).to.deep.equal(['SC']);
    expect((await usage.execute(cour.donnees.id)).ressort).to.equal(null);
    await rejection(usage.execute(privee.donnees.id), StructureIntrouvable);
  });
});
