// The page works without this; with it, it follows the room by itself.
new EventSource("/events").onmessage = () => {};
