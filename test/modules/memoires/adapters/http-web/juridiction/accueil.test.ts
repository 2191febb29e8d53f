import { expect } from 'chai';
import { BlocAccueilJuridiction } from '../../../../../../src/modules/memoires/adapters/http-web/juridiction/accueil/BlocAccueilJuridiction.ts';
import { ListerMemoiresRecus } from '../../../../../../src/modules/memoires/application/ListerMemoiresRecus.ts';
import { SyntheseMemoires } from '../../../../../../src/modules/memoires/application/SyntheseMemoires.ts';
import { rendre } from '../../../../../platform/web/rendre.ts';
import { unAgent, unDeposant, unMagistrat } from '../../../support/acteurs.ts';
import { unMemoire } from '../../../support/unMemoire.ts';
import { LYON, unMonde } from '../../../support/unMonde.ts';

const unBloc = (monde: ReturnType<typeof unMonde>): BlocAccueilJuridiction =>
  new BlocAccueilJuridiction(
    new ListerMemoiresRecus(monde.reader),
    new SyntheseMemoires(monde.reader),
    monde.clock,
  );

describe('L’accueil d’un agent de juridiction', () => {
  it('dit combien de mémoires attendent, les trois plus anciens d’abord', async () => {
    const monde = unMonde();
    const numeros = [];
    for (const le of ['2026-02-20', '2026-01-10', '2026-02-01', '2026-01-20']) {
      const instant = new Date(`${le}T09:00:00.000Z`);
      const { numero } = await monde.garder(
        unMemoire()
          .complet(LYON)
          .depose()
          .avec({ deposeLe: instant, premierDepotLe: instant, etatLe: instant }),
      );
      numeros.push(numero);
    }

    const html = rendre(await unBloc(monde).rendre(unAgent(LYON), 'fr'));

    expect(html).to.include('4\u00a0mémoires à traiter').and.include('href="/memoires-recus"');
    const montres = [...html.matchAll(/>(\d{10})<\/a>/g)].map(([, numero]) => numero);
    expect(montres).to.deep.equal([numeros[1], numeros[3], numeros[2]]);
  });

  it('le dit quand rien n’attend, et ne montre que les files ouvertes à la personne', async () => {
    const html = rendre(await unBloc(unMonde()).rendre(unMagistrat(LYON), 'fr'));

    expect(html).to.include('Aucun mémoire n’attend de votre part.').and.include('href="/taxation"');
    expect(html).not.to.include('/memoires-recus');
  });

  it('n’existe pas pour un prestataire', () => {
    const bloc = unBloc(unMonde());

    expect(bloc.visible(unAgent(LYON))).to.equal(true);
    expect(bloc.visible(unDeposant(LYON))).to.equal(false);
  });
});
