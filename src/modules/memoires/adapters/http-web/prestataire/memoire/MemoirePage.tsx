import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../../platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Chronologie } from '../../../../../../platform/web/components/Chronologie.tsx';
import { Compteur } from '../../../../../../platform/web/components/Compteur.tsx';
import { DeuxColonnes } from '../../../../../../platform/web/components/DeuxColonnes.tsx';
import { Encart } from '../../../../../../platform/web/components/Encart.tsx';
import { Layout } from '../../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../../platform/web/components/ListeResume.tsx';
import { Totaux } from '../../../../../../platform/web/components/Totaux.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { Relances } from '../../commun/relances/Relances.tsx';
import type { ElementDeMemoire } from '../presentContenu.ts';
import { ListeDePieces } from '../saisie/pieces/ListeDePieces.tsx';
import { TableauDeLignes } from '../TableauDeLignes.tsx';
import { ActesDuMemoire } from './ActesDuMemoire.tsx';
import { MotifDeDecision } from './MotifDeDecision.tsx';
import type { MemoirePresente } from './presentMemoire.ts';
import { textesDe } from './textes/textesDe.ts';

/** `cle`: of this very page, so that its copy button makes one copy however often it is pressed. */
export type PageDeMemoire = MemoirePresente & { readonly cle: string };

/** Number, état and amount first; then what can be done, what happened, and all that was claimed. */
export const MemoirePage: FunctionComponent<PageDeMemoire> = (page) => {
  const { langue } = usePage();
  const textes = textesDe(langue);
  const { contenu } = page;
  return (
    <Layout
      titre={page.titre}
      marque={<BadgeEtat {...page.etat} />}
      chapeau={page.chapeau}
      filAriane={[{ libelle: textes.espace, href: '/memoires' }, { libelle: page.titre }]}
    >
      {page.depose && <Depose page={page} />}
      {page.motif && <MotifDeDecision motif={page.motif} />}
      <DeuxColonnes cote={<Cote page={page} />} nomDuCote={textes.resume} coteDAbord>
        {[page.corrige, page.correction].map(
          (lien) =>
            lien && (
              <Encart key={lien.href}>
                <p>
                  <Lien href={lien.href}>{lien.libelle}</Lien>
                </p>
              </Encart>
            ),
        )}
        <Relances relances={page.relances} langue={langue} />
        <Carte titre={textes.suivi}>
          <Chronologie jalons={page.jalons} />
        </Carte>
        <Elements titre={textes.mission} elements={contenu.mission} />
        {contenu.lignes.length > 0 && (
          <Carte titre={textes.prestations}>
            <TableauDeLignes legende={textes.prestations} lignes={contenu.lignes} />
            {page.ecarts !== null && <p class="govuk-body-s">{page.ecarts}</p>}
          </Carte>
        )}
        {contenu.debours.length > 0 && (
          <Carte titre={textes.debours}>
            <TableauDeLignes legende={textes.debours} objet={textes.lignes.objet} lignes={contenu.debours} />
          </Carte>
        )}
        <Carte titre={textes.pieces} id="pieces">
          <ListeDePieces pieces={page.pieces} />
        </Carte>
        <Elements titre={textes.destinataire} elements={contenu.destinataire} />
        <Elements titre={textes.prestataire} elements={contenu.prestataire} />
        <Elements titre={textes.references} elements={contenu.references} />
      </DeuxColonnes>
    </Layout>
  );
};

const Elements: FunctionComponent<{
  readonly titre: string;
  readonly elements: readonly ElementDeMemoire[];
}> = ({ titre, elements }) => {
  const { nonRenseigne } = textesDe(usePage().langue);
  return (
    <Carte titre={titre}>
      <ListeResume elements={elements.map(({ cle, valeur }) => ({ cle, valeur: valeur || nonRenseigne }))} />
    </Carte>
  );
};

const Depose: FunctionComponent<{ readonly page: MemoirePresente }> = ({ page: { depose, actes } }) => {
  const textes = textesDe(usePage().langue).depose;
  return (
    <Encart ton="succes" titre={depose?.titre}>
      <p>{depose?.suite}</p>
      <p>{textes.averti}</p>
      <p>{actes.accuse === null ? textes.accuseBientot : <Lien href={actes.accuse}>{textes.accuse}</Lien>}</p>
      <p>
        <Lien href="/memoires/saisir">{textes.autre}</Lien> · <Lien href="/memoires">{textes.liste}</Lien>
      </p>
    </Encart>
  );
};

const Cote: FunctionComponent<{ readonly page: PageDeMemoire }> = ({ page }) => {
  const { montants, actes } = textesDe(usePage().langue);
  const { retenus, forclusion, dates } = page;
  return (
    <>
      <Carte titre={actes.titre}>
        <ActesDuMemoire page={page} cle={page.cle} />
      </Carte>
      {retenus && (
        <Carte titre={montants.retenus}>
          <Totaux {...retenus} />
        </Carte>
      )}
      <Carte titre={montants.demandes}>
        <Totaux {...page.demandes} />
        {forclusion && (
          <div>
            <Compteur {...forclusion} />
          </div>
        )}
        {dates.length > 0 && <ListeResume dense elements={dates} />}
        {page.repris !== null && <p class="govuk-body-s">{page.repris}</p>}
      </Carte>
      {page.actes.accuse !== null && (
        <BoutonLien variante="secondaire" href={page.actes.accuse} telechargement>
          {actes.accuse}
        </BoutonLien>
      )}
    </>
  );
};
