/** A module in another language than English: the build makes it (`static/vite.config.mts`). */
declare module '*?de' {}
