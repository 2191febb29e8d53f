import type { ComponentChildren, FunctionComponent } from 'preact';

interface Props {
  readonly titre?: string | undefined;
  readonly niveau?: 2 | 3 | undefined;
  readonly id?: string | undefined;
  /** Beside the title: a link or a button. */
  readonly action?: ComponentChildren;
  readonly pied?: ComponentChildren;
  readonly children: ComponentChildren;
}

export const Carte: FunctionComponent<Props> = ({ titre, niveau = 2, id, action, pied, children }) => {
  const Titre = niveau === 2 ? 'h2' : 'h3';
  return (
    <section class="cp-carte" id={id}>
      {(titre !== undefined || action) && (
        <div class="cp-carte__tete">
          {titre !== undefined && <Titre class="cp-carte__titre">{titre}</Titre>}
          {action && <div class="cp-carte__action">{action}</div>}
        </div>
      )}
      <div class="cp-carte__corps">{children}</div>
      {pied && <div class="cp-carte__pied">{pied}</div>}
    </section>
  );
};
