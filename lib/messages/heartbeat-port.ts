/** The port a page opens while it records a room. On its own: a page's script must not reach the store behind the rest. */
export const heartbeatPort = 'heartbeat';
