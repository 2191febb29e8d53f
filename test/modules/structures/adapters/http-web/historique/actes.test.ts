import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  actesAFiltrer,
  libelleDActe,
} from '../../../../../../src/modules/structures/adapters/http-web/historique/libelleDActe.ts';
import { textesHistorique } from '../../../../../../src/modules/structures/adapters/http-web/historique/textes/textesHistorique.ts';

const DOMAINE = 'src/modules/structures/domain';

const evenements = (): readonly string[] =>
  readdirSync(DOMAINE, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && entree.name.endsWith('.ts'))
    .map((entree) => readFileSync(join(entree.parentPath, entree.name), 'utf8'))
    .flatMap((contenu) => [...contenu.matchAll(/readonly type:([^;]+);/g)])
    .flatMap(([, types = '']) => [...types.matchAll(/'structures\.([\w-]+)'/g)].map(([, type = '']) => type));

describe('Les actes de l’historique', () => {
  it('ont tous un nom, pour chaque événement du module', () => {
    const connus = Object.keys(textesHistorique('fr').actes).map((acte) => acte.split('.', 1)[0]);

    expect(evenements()).to.have.length.above(10);
    expect(evenements().filter((type) => !connus.includes(type))).to.deep.equal([]);
  });

  it('ont à défaut le nom de leur sorte, puis un mot qui convient à tous', () => {
    const textes = textesHistorique('fr');

    expect(libelleDActe('structure-modifiee.FICHE', textes)).to.equal('Fiche modifiée');
    expect(libelleDActe('structure-modifiee.NOUVEAUTE', textes)).to.equal('Structure modifiée');
    expect(libelleDActe('inconnu', textes)).to.equal('Autre action');
  });

  it('se choisissent sans les sortes qui en recouvrent d’autres', () => {
    const codes = actesAFiltrer(textesHistorique('en')).map(([code]) => code);

    expect(codes).to.include('structure-modifiee.FICHE').and.not.include('structure-modifiee');
    expect(codes).to.include('structure-creee');
  });
});
