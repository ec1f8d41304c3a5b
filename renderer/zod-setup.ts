/** zod must not try `new Function`, which the content security policy reports; it looks when schemas are made, so this is every entry's first import. */
import * as z from 'zod';

z.config({ jitless: true });
