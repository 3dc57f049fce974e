import type { HastPluginDefinition } from 'satteri';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly children?: readonly Node[];
}

const elements = (node: Node | undefined, ...names: string[]): Node[] =>
  (node?.children ?? []).filter((child) => names.includes(child.tagName ?? ''));

/**
 * Tables of texts: each cell carries its column's name, so that a phone can show a row as a list.
 * A cell that is a component or markup keeps its content; only the label is read from the head.
 */
export const labelledTables: HastPluginDefinition = {
  name: 'labelled-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const table = node as unknown as Node;
      const head = elements(elements(table, 'thead')[0], 'tr')[0];
      const labels = elements(head, 'th', 'td').map((cell) =>
        context.textContent(cell as never).trim(),
      );
      for (const row of elements(elements(table, 'tbody')[0], 'tr')) {
        elements(row, 'th', 'td').forEach((cell, column) => {
          const label = labels[column];
          if (label && column > 0) context.setProperty(cell as never, 'data-label', label);
        });
      }
    },
  },
};
