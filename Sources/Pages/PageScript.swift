/// The one script of a page, which reads whole without it.
enum PageScript {
  /// Search, the speaker filter, playing from a turn.
  case transcript
  /// Search in the entries of a list.
  case list

  var text: String {
    switch self {
    case .transcript: Self.transcriptScript
    case .list: Self.listScript
    }
  }

  private static let listScript = """
    (function(){'use strict';
    var tools=document.querySelector('.tools');if(!tools)return;
    var query=document.getElementById('query'),count=document.getElementById('count');
    var entries=Array.prototype.slice.call(document.querySelectorAll('.entry'));
    var texts=entries.map(function(e){return e.textContent.toLocaleLowerCase()});
    function update(){
     var words=query.value.trim().toLocaleLowerCase(),shown=0;
     entries.forEach(function(entry,i){var fits=!words||texts[i].indexOf(words)>=0;entry.hidden=!fits;if(fits)shown++});
     count.value=words?shown+' of '+entries.length:'';
    }
    var wait;query.addEventListener('input',function(){clearTimeout(wait);wait=setTimeout(update,120)});
    tools.addEventListener('submit',function(e){e.preventDefault();update()});
    tools.addEventListener('reset',function(){setTimeout(update,0)});
    tools.hidden=false;
    })();
    """

  private static let transcriptScript = """
    (function(){'use strict';
    var tools=document.querySelector('.tools');if(!tools)return;
    var query=document.getElementById('query'),who=document.getElementById('who'),count=document.getElementById('count');
    var turns=Array.prototype.slice.call(document.querySelectorAll('.turn'));
    var texts=turns.map(function(t){return t.textContent.toLocaleLowerCase()});
    var canMark=typeof Highlight==='function'&&window.CSS&&CSS.highlights;
    function mark(words){
     if(!canMark)return;CSS.highlights.delete('found');if(!words)return;
     var ranges=[];
     turns.forEach(function(turn){if(turn.hidden)return;
      var walker=document.createTreeWalker(turn,NodeFilter.SHOW_TEXT),node;
      while((node=walker.nextNode())&&ranges.length<5000){
       var text=node.data.toLocaleLowerCase(),at=-1;
       if(text.length!==node.data.length)continue;
       while((at=text.indexOf(words,at+1))>=0){var r=new Range();r.setStart(node,at);r.setEnd(node,at+words.length);ranges.push(r)}
      }});
     CSS.highlights.set('found',new Highlight(...ranges));
    }
    function update(){
     var words=query.value.trim().toLocaleLowerCase(),speaker=who.value,shown=0;
     turns.forEach(function(turn,i){
      var fits=(!speaker||(turn.dataset.who||'').split(' ').indexOf(speaker)>=0)&&(!words||texts[i].indexOf(words)>=0);
      turn.hidden=!fits;if(fits)shown++});
     count.value=words||speaker?shown+' of '+turns.length+' turns':turns.length+' turns';
     mark(words);
    }
    var wait;query.addEventListener('input',function(){clearTimeout(wait);wait=setTimeout(update,120)});
    who.addEventListener('change',update);
    tools.addEventListener('submit',function(e){e.preventDefault();update()});
    tools.addEventListener('reset',function(){setTimeout(update,0)});
    tools.hidden=false;update();
    var media=document.getElementById('media');
    if(media)document.addEventListener('click',function(e){
     var link=e.target.closest&&e.target.closest('a[data-seconds]');if(!link)return;
     e.preventDefault();media.currentTime=Number(link.dataset.seconds);media.play()});
    })();
    """
}
