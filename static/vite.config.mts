import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One HTML entry a surface. Addresses are relative: Forge serves a page from a path of its own. */
export default defineConfig({
  root: at('.'),
  base: './',
  plugins: [react()],
  resolve: {
    alias: [
      // Packages of which the pages need a small part; the substitutes say which.
      { find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: at('./lean/featureGates.ts') },
      { find: /^@atlaskit\/primitives\/pressable$/, replacement: at('./lean/pressable.ts') },
      { find: /^@forge\/bridge$/, replacement: at('./lean/bridge.js') },
    ],
  },
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    // No page of ours runs in a browser without module preload, and nothing may become an inline resource.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      input: {
        panel: at('./panel.html'),
        room: at('./room.html'),
        team: at('./team.html'),
        leader: at('./leader.html'),
      },
      output: {
        codeSplitting: {
          // What every surface needs, in one file instead of many small ones; sentences for refusals load when needed.
          groups: [{ name: 'base', minShareCount: 4, test: /^(?!.*\/words\/(refusals|fields)\.ts$)/ }],
        },
      },
    },
  },
});
