<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Run the chosen strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event of the selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event of the selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the run under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the task above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the task below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock or Paced axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to earlier times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to later times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole run and all tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the playhead in sight, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface at its normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once (permits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.coroscope);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.coroscope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher or lower lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in time and along the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select its task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on ruler or profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the shown time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>There is no run to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real requests, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to scale: what is shorter than a pixel is drawn 1 px wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;times as fast as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All take the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against theory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks not taken yet · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not called yet · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready queue · empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready queue · %1, nobody takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready queue · %1, first in first out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>The same %1, one step per event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 permits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>awaited, did not suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending: has not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready: waits for the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended: waits for ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended: holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: holds its thread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMeaning</name>
    <message>
        <source>The answer has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has accepted the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other task has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other tasks have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has given way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it waited for is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;it is the next one&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;1 task is ahead&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 tasks are ahead&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been called yet: the calls are made one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not run yet. It stands in the loop&apos;s queue for its first turn: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not run yet. It waits until a worker comes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so the coroutine could go on from this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so the coroutine could go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the loop picks it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the loop picks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave up control at this line and waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave up control and waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;no thread&lt;/b&gt;: the loop can run others meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call holds the thread and does nothing. An &lt;b&gt;async&lt;/b&gt; function helps only when what it awaits can suspend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call holds &lt;b&gt;its whole process&lt;/b&gt; and does nothing until the answer is there. The other workers go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call holds the thread and does nothing until the answer is there. All the calls after it wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coroutine was called, but it stands in no queue yet: calling it runs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs; no other task of this loop runs meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from this line; no other task of this loop runs meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has returned its result; nothing of it runs any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exception ended it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before it could return a result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateTable</name>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>%1th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks in the chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaits that did not suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: holds worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its next turn: it gave way on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several other tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free connection of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turn to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look-up of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the endpoint to accept its connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theory</name>
    <message>
        <source>strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over ideal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>1 task waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>its ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start-up, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× = times d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryNext</name>
    <message>
        <source>Same with %1 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same with all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint answers one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint answers all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same with chunks of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same with %1 workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as coroutines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 coroutines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same with a client that suspends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the call to a thread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope</name>
    <message>
        <source>Run one strategy and print its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run several strategies and print a table beside the ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on a simulated clock, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slow endpoint alone; prints its URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw recordings as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write recordings for other tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coroscope makes coroutine scheduling visible: N real requests to a slow endpoint, under
different strategies, recorded, drawn and compared with theory.

Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window; FILE is a recording (.coroscope) to open in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;coroscope COMMAND --help&apos; lists the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptor %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the URL to standard output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from 0 to %2, got &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;. Start &quot;coroscope serve&quot; instead of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a Markdown table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what the tasks said, each line with its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the recording (.coroscope) or a picture of it (.png, .svg); may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 1 if a task failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --markdown exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write recordings for other tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is missing; there are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o FILE is missing; &apos;-o -&apos; writes to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a recording (.coroscope) to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here to open the window on. Without one &apos;coroscope compare&apos; runs the strategies; &apos;coroscope --help&apos; lists all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;; &apos;coroscope --help&apos; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists; --force replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say what to write: end it in .coroscope for the recording, .png or .svg for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of %2, got &apos;%3&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;size&apos; must be WIDTHxHEIGHT from 16x16 to 16384x16384, got &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;scale&apos; must be 0.25 to 8, got &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture can have at most 32767 pixels in each direction: choose a smaller size or scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;at&apos; must be a time such as 300ms or 2.5s, got &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to write: .png or .svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to draw [timeline; comparison for several recordings]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time as on the clock, or an equal step for every event [clock]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours [light]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height [1600x1000]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per unit of size in a PNG, 0.25–8 [2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment of the playhead [the end]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the sentence that says what is to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw recordings as a picture; no display is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o FILE must name a .png or .svg, got &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the window is a .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies, separated by commas, or &apos;all&apos; [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;run&apos; takes one strategy; &apos;coroscope compare&apos; takes several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one strategy and print its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run several strategies, one after another, and print a table beside the ideal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &apos;run&apos; or &apos;compare&apos; would give without any cost but the endpoint&apos;s delay, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the scenario from a JSON file with the same names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no strategy &apos;%1&apos;; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;coroscope %1 --help&apos; lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slow endpoint alone, on this machine only. The first line on standard output is its URL; Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 = any that is free [0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;port&apos; must be 0 to 65535, got %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint cannot be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the strategies: id, name, what it does, what it uses of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s delay could not be measured: %1. --delay tells it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in endpoint did not start within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no free file descriptors for the built-in endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in endpoint ended before it listened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of tasks (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of events (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks, spans and figures (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost the connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address for %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS connection to %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer from %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer from %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use; name another one, or 0 for any that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system; name one from 1024 on, or 0 for any that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint cannot listen on 127.0.0.1, port %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel queues at most %1 connections (net.core.somaxconn); more tasks at once may take 1 s longer. Set it to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a complete message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection inside the HTTP header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before the end of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak HTTP/1.1: its answer does not begin with &quot;HTTP/1.&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a first line that is not of HTTP/1.0 or HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a status that is not from 100 to 599.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an HTTP header in which a line does not end with CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an HTTP header with a malformed field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a Content-Length that is malformed or contradicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a Transfer-Encoding other than &quot;chunked&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a malformed chunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 switched to another protocol (101), which nobody had asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than %2 interim answers (1xx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than %2 header fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an HTTP header of more than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent chunk extensions or trailers of more than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a body of more than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot find the host %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a header field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of the header field %1 may have no control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header field %1 is written by Coroscope itself; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the method of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is not of the form http://host:port/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot connect to %1: this process may have at most %2 files open (see ulimit -n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot connect to %1: no local port is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot connect to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot watch the connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read the file of authorities %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of authorities %1 has no PEM certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https needs OpenSSL, which Qt cannot find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make a TLS connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL is not of the form http://host:port/path or https://host/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL must begin with http:// or https://, not %1://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL&apos;s port must be 1 to 65535, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 tasks: %2 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 tasks: %2 failed, %3 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed, for %3 different reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task 1 has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tasks have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 tasks have finished, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 tasks have finished; for a while all of them were suspended together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 tasks have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task is scheduled; it has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks are scheduled; none has run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task: %2 running, %3 blocked, %4 waiting for a turn, %5 suspended, %6 ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks: %2 running, %3 blocked, %4 waiting for a turn, %5 suspended, %6 ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 worker, one request after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers (rows), one chunk of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers (rows), %2 chunks of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers (rows), %2 chunks of up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 workers have work to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 workers never have work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the last %1 no more than %2 of %3 workers have work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 runs alone for the last %2; the other worker has nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 runs alone for the last %2; %3 workers have nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 tasks are suspended: %2 wait for their answers, %3 for a turn that the program itself gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tasks are suspended at once; they wait together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 tasks are suspended at once; they wait together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 tasks %2 failed and %3 were cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 tasks %2 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 tasks %2 were cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thread, one loop, nobody blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one loop, and tasks that block it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thread, one request after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task waits until the one before it has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two lanes with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 s: there is no lane %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 s: there is no text %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 s: an event stands after one of %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 s: task %2 is “%3”, but was never created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 s: task %2 cannot be “%3” after “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 s: task %2 runs on lane %3 while task %4 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs. The answer of task %2 is here but waits for the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs. Task %2 could go on but waits for the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs. %2 answers are here but wait for the loop, which takes one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs. %2 tasks could go on but wait for the loop, which takes one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs; %2 task has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs; %2 tasks have not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 tasks are suspended, %2 of them for a turn that the program itself gives. Nobody holds the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task 1 is suspended. Nobody holds the loop: it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tasks are suspended. Nobody holds the loop: it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 tasks are suspended. Nobody holds the loop: it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task is suspended and nobody holds the loop. Finished: %2, failed: %3, cancelled: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks are suspended and nobody holds the loop. Finished: %2, failed: %3, cancelled: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task is suspended and nobody holds the loop; %2 has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task is suspended and nobody holds the loop; %2 have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks are suspended and nobody holds the loop; %2 has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks are suspended and nobody holds the loop; %2 have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 holds the loop and does nothing; no other task waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 holds the loop and does nothing; task %2 has to wait until it lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 holds the loop and does nothing; tasks %2–%3 have to wait until it lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 holds the loop and does nothing; %2 tasks have to wait until it lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs; no other task waits for the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs; %2 task waits for the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs; %2 tasks wait for the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop is between two turns; %1 task waits for its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop is between two turns; %1 tasks wait for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 task is suspended and nobody holds the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks are suspended and nobody holds the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 holds the thread and does nothing; no task is left after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 holds the thread and does nothing; %2 task has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 holds the thread and does nothing; %2 tasks have not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs; no task is left after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread is between two tasks; %1 task has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread is between two tasks; %1 tasks have not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: &apos;%4&apos; is missing or out of range. The %3 events before it were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: &apos;%3&apos; is not what a recording&apos;s header has there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no recording: its schema is “%2”, that of a recording is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the schema “%2”, this version reads “%3”. Open it with a newer version of Coroscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: &apos;%4&apos; is not what a recording&apos;s closing line has there. The %3 events before it were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: %3 events were written, but there are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: the events are not those that were written; the file was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: %3 tasks were written, but there are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no recording: its first line is not a header such as {&quot;schema&quot;:&quot;%2&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended early at line %2: no recording was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: this line is no JSON object. The %3 events before it were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: what follows is no recording; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: this line is longer than %4 MiB. The %3 events before it were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: this line is longer than %3 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it holds no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended early at line %2: %3 events were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 events of kinds that this version does not know, such as “%3”; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says things that this version does not know, such as “%2”; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1 works alone for the last %2: %3 worker has nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1 works alone for the last %2: %3 workers have nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 runs alone on worker %2 for the last %3: %4 worker has nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 runs alone on worker %2 for the last %3: %4 workers have nothing left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs on worker %2; no other worker has a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs on worker %2; %3 other worker is blocked in one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 runs on worker %2; %3 other workers are each blocked in one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers have a task each. Blocked in a request: %2, not run yet: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worker is blocked in one request; no task is left for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers are each blocked in one request; no task is left for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worker is blocked in one request. Waiting for a worker: %2, also what a lost one left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers are each blocked in one request. Waiting for a worker: %2, also what a lost one left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worker is blocked in one request; %2 task has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worker is blocked in one request; %2 tasks have not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers are each blocked in one request; %2 task has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers are each blocked in one request; %2 tasks have not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2 to %3, got %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3, got &apos;%4&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a unit: write %2ms or %2s, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a time such as 300ms, 3s or 1m, got &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2 to %3, got &apos;%4&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be at most %2 bytes long, got %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2 or %3, got &apos;%4&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;header&apos; cannot be Host: it is taken from &apos;url&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;header&apos; cannot be Content-Length: it is counted from &apos;body&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;header&apos; cannot be Transfer-Encoding: &apos;body&apos; is always sent whole, with its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;header&apos; cannot be Connection: &apos;reuse&apos; decides about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;header&apos; must be at most %1 bytes long, got one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;header&apos; must be a name, a colon and a value, such as &apos;Accept: text/html&apos;; got one without a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of &apos;header&apos; may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only, without spaces before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header &apos;%1&apos; must be one line of text, without line breaks and other control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;method&apos; must be one word of at most %1 letters, such as GET or POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;method&apos; cannot be CONNECT: it asks a proxy for a tunnel; choose another, such as GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished/failed/cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished/failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be &apos;request&apos;, the only step that this version knows, got &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; can be given at most %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must name a file, got &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the endpoint takes for an answer; with --url what the ideal assumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http or https address to ask instead of the built-in endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections that a client opens at most at once; 0 = no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permits of a semaphore around each request; 0 = no semaphore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker processes, or threads in a pool of threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks that a process takes at once; 0 = as Pool.map does: tasks / (4 · processes), rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests that each process of coroutines has at once; 0 = no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests that the built-in endpoint handles at once; 0 = all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time by which the built-in endpoint at most delays an answer further, drawn evenly for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of requests that the built-in endpoint answers with 503</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the built-in endpoint&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time after which a request has failed; if not given, twice the ideal total and 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs of each strategy, of which the median counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of jitter and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine&apos;s clock, or a simulated one on which waiting takes no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a connection serves further requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each task does; this version knows only &apos;request&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header to add to every request; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method of every request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body to send with every request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file of the certificate authorities to trust instead of the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not check the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos;; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a string or an array of strings in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a string in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario &apos;%1&apos; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario &apos;%1&apos; is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario is one JSON object such as {&quot;tasks&quot;: 100, &quot;delay&quot;: &quot;3s&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;url&apos; is not a valid address: the port after the colon must be 1 to 65535, and the host must be a name or an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;url&apos; is not a valid address: spaces and some other characters must be written as % and two hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;url&apos; must be at most %1 bytes long, got %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;url&apos; must begin with http:// or https://, such as http://localhost:8000/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;url&apos; names no host; write one, such as http://localhost:8000/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1 is not this machine, and %2 requests, up to %3 at once, might harm it. Send at most %4 (--tasks times --repeat), at most %5 at once (--permits, --connections, --processes, --per-process), or ask a server on localhost or the built-in endpoint (no --url).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One loop, nobody blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P processes, chunks of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking coroutine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>async code, blocking client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was killed by signal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with exit code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 is missing: it is neither in %2 nor in %3. Install Coroscope again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of %1 bytes came; 1 to %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of the unknown kind %1 came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message came that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact came that cannot be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This process has no free file descriptor left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe cannot be watched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not stop in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it has done chunk %2, which it does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; no worker is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was ended because another one did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers were stopped before all were ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be watched: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped before it had started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not ready within 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said nothing for 3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent what is no message: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot go on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent wrong facts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::CodePanel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ source of the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a lane, or press ↓, to see at which line its task is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the strategy of this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a strategy to see its source here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++ · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python · the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::CodeView</name>
    <message>
        <source>Source of the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is current</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::ComparePage</name>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the total times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3 is running …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to scale: what is shorter than a pixel is drawn 1 px wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all strategies with one click.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::ConsolePanel</name>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tasks print stands here, up to the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::EndpointForm</name>
    <message>
        <source>Built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another machine: a strategy may send it %2 requests, %3 of them at once. Lower the tasks or what goes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an http or https address; until then the built-in endpoint answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another machine: it gets at most %2 requests, %3 of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::EndpointWords</name>
    <message>
        <source>Endpoint options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in endpoint, answers after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in, answers after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, answers after %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::FieldGrid</name>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::Inspector</name>
    <message>
        <source>Try next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::KeyList</name>
    <message>
        <source>Keys and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command; Return does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::LeftColumn</name>
    <message>
        <source>Total time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::LegendBar</name>
    <message>
        <source>The task awaited something that was there already: it went on at once and kept the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coroutine object exists; nothing of it has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is scheduled, or waits in a pool&apos;s queue: it has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the task waited for is there. It could go on, and waits for its turn on the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task executes: it holds its thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits for this program itself: a permit, a free connection, a lock. It holds no thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits for the outside, and holds no thread: others can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits inside a call that holds its thread: nothing else can run there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has returned its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has ended by an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was cancelled before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::MainWindow</name>
    <message>
        <source>Find a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the task, 1 to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ready: the loop sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have been called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chunks are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it · chunk %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs · chunk %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it, does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for its turn stands here, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::RaceView</name>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is running …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes after it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::RecentRuns</name>
    <message>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2, %3, %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::ScenarioForm</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::Scrubber</name>
    <message>
        <source>Requests in flight over time; sets the shown time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::Stage</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Clock: times to scale.&lt;br&gt;Paced: an equal step for every event, long waits folded.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what theory says. Run it, and reality pours over the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::StrategyCards</name>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Run all” compares it; C leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Run all” leaves it out; C takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::TaskPanel</name>
    <message>
        <source>Selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this program itself gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from outside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a lane, or press ↓.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run, then click a lane.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::TimelineArea</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total time: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::TopBar</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy the recording or a picture of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run; what was recorded is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::TotalsPanel</name>
    <message>
        <source>Total times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: about %2, predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal: %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up before it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of this scenario yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::Transport</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the run under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coroscope::Welcome</name>
    <message>
        <source>See what your program does while it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run five requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five real requests go to a slow server on this computer. You will see who runs, who waits for an answer, and who waits for a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes 3 seconds, stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race all strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All strategies in the Lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
