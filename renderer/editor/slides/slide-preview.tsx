export function SlidePreview() { return <div style={{aspectRatio:'16/9',background:'#fff',border:'1px solid var(--line)',borderRadius:3,marginTop:36}} />; }
