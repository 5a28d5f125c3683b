<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Run the chosen strategy</source>
        <translation>运行所选策略</translation>
    </message>
    <message>
        <source>Run all and compare</source>
        <translation>全部运行并比较</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>打开记录…</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>保存记录…</translation>
    </message>
    <message>
        <source>Save a picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Previous event of the run</source>
        <translation>本次运行的上一个事件</translation>
    </message>
    <message>
        <source>Next event of the run</source>
        <translation>本次运行的下一个事件</translation>
    </message>
    <message>
        <source>Previous event of the selected task</source>
        <translation>所选任务的上一个事件</translation>
    </message>
    <message>
        <source>Next event of the selected task</source>
        <translation>所选任务的下一个事件</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>跳到结尾</translation>
    </message>
    <message>
        <source>Ten times slower</source>
        <translation>慢放十倍</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>Ten times faster</source>
        <translation>快放十倍</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Follow the run under way</source>
        <translation>跟随正在进行的运行</translation>
    </message>
    <message>
        <source>Select the task above</source>
        <translation>选择上一个任务</translation>
    </message>
    <message>
        <source>Select the task below</source>
        <translation>选择下一个任务</translation>
    </message>
    <message>
        <source>Find a task…</source>
        <translation>查找任务…</translation>
    </message>
    <message>
        <source>Clock or Paced axis</source>
        <translation>时钟轴或按步轴</translation>
    </message>
    <message>
        <source>Zoom in at the playhead</source>
        <translation>在播放头处放大</translation>
    </message>
    <message>
        <source>Zoom out at the playhead</source>
        <translation>在播放头处缩小</translation>
    </message>
    <message>
        <source>Move to earlier times</source>
        <translation>移到更早的时间</translation>
    </message>
    <message>
        <source>Move to later times</source>
        <translation>移到更晚的时间</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整次运行</translation>
    </message>
    <message>
        <source>Show the whole run and all tasks</source>
        <translation>显示整次运行和全部任务</translation>
    </message>
    <message>
        <source>Higher lanes</source>
        <translation>加高泳道</translation>
    </message>
    <message>
        <source>Lower lanes</source>
        <translation>降低泳道</translation>
    </message>
    <message>
        <source>Keep the playhead in sight, or not</source>
        <translation>让播放头保持可见，或不保持</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>浅色或深色跟随桌面</translation>
    </message>
    <message>
        <source>Larger interface</source>
        <translation>放大界面</translation>
    </message>
    <message>
        <source>Smaller interface</source>
        <translation>缩小界面</translation>
    </message>
    <message>
        <source>Interface at its normal size</source>
        <translation>界面恢复正常大小</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>按键与命令</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Language as the system has it</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>中文 (Chinese)</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>前进到下一步</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Lessons and exercises…</source>
        <translation>课程与练习…</translation>
    </message>
    <message>
        <source>Handout of the playlist (PDF)…</source>
        <translation>播放列表的讲义（PDF）…</translation>
    </message>
    <message>
        <source>Run the chosen strategy step by step</source>
        <translation>逐步运行所选策略</translation>
    </message>
    <message>
        <source>Hold the loop of the run, or let it go on</source>
        <translation>暂停运行的事件循环，或让它继续</translation>
    </message>
    <message>
        <source>Hold the loop and give the next task one turn</source>
        <translation>暂停事件循环，让下一个任务执行一轮</translation>
    </message>
    <message>
        <source>Give a turn to all that are ready now</source>
        <translation>让现在就绪的每个任务各执行一轮</translation>
    </message>
    <message>
        <source>Cancel the selected task of the run</source>
        <translation>取消运行中所选的任务</translation>
    </message>
    <message>
        <source>Next order of turns: FIFO, LIFO, random</source>
        <translation>换一种轮次顺序：先进先出、后进先出、随机</translation>
    </message>
    <message>
        <source>Present, or end the show</source>
        <translation>演示，或结束演示</translation>
    </message>
    <message>
        <source>In a show: ask what if, and run it</source>
        <translation>演示中：提出“如果……”，并运行</translation>
    </message>
    <message>
        <source>In a show: a black screen, and back</source>
        <translation>演示中：黑屏，再恢复</translation>
    </message>
    <message>
        <source>Play from here on: start of the range</source>
        <translation>从这里开始播放：范围的起点</translation>
    </message>
    <message>
        <source>Play up to here: end of the range</source>
        <translation>播放到这里为止：范围的终点</translation>
    </message>
    <message>
        <source>Play all of it again: no range</source>
        <translation>重新播放全部：取消范围</translation>
    </message>
    <message>
        <source>The tasks as a table, or the timeline</source>
        <translation>把任务显示为表格，或回到时间轴</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>并排显示两次运行</translation>
    </message>
    <message>
        <source>To the moment where two runs part</source>
        <translation>到两次运行开始不同的时刻</translation>
    </message>
    <message>
        <source>Back to what was seen before</source>
        <translation>回到之前看到的位置</translation>
    </message>
    <message>
        <source>Forward to what was seen after that</source>
        <translation>前进到之后看到的位置</translation>
    </message>
    <message>
        <source>Mark the shown moment, or change its mark…</source>
        <translation>给所显示的时刻加标记，或修改它的标记…</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Undo the last change of a mark</source>
        <translation>撤销对标记的上一次修改</translation>
    </message>
    <message>
        <source>Redo the change of a mark</source>
        <translation>重做对标记的修改</translation>
    </message>
    <message>
        <source>No motion: changes are shown at once</source>
        <translation>不要动画：变化立即显示</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>CaptionTerms</name>
    <message>
        <source>event loop|loops|loop</source>
        <translation>事件循环</translation>
    </message>
    <message>
        <source>suspended|suspends|suspend</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>blocked|blocks|block|does nothing</source>
        <translation>阻塞|什么也不做</translation>
    </message>
    <message>
        <source>running|runs</source>
        <translation>正在运行|运行</translation>
    </message>
    <message>
        <source>has not run yet|have not run yet|not run yet</source>
        <translation>还没有运行过|没有运行过</translation>
    </message>
    <message>
        <source>ready|waiting for a turn|wait for the loop|waits for the loop|could go on</source>
        <translation>就绪|等待轮次|等事件循环|可以继续</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>awaits|await|awaited</source>
        <translation>次等待</translation>
    </message>
    <message>
        <source>chunks|chunk</source>
        <translation>块</translation>
    </message>
    <message>
        <source>workers|worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
</context>
<context>
    <name>ChainBar</name>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>in its first turn</source>
        <translation>正在执行第一轮</translation>
    </message>
    <message>
        <source>has not begun</source>
        <translation>还没有开始</translation>
    </message>
    <message>
        <source>a blocking call</source>
        <translation>阻塞调用</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Tasks</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Delay d</source>
        <translation>延迟 d</translation>
    </message>
    <message>
        <source>At once (permits)</source>
        <translation>同时请求（许可）</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Processes P</source>
        <translation>进程数 P</translation>
    </message>
    <message>
        <source>Chunk c</source>
        <translation>块大小 c</translation>
    </message>
    <message>
        <source>Each at once</source>
        <translation>每个进程同时</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>同时应答</translation>
    </message>
    <message>
        <source>Jitter up to</source>
        <translation>抖动上限</translation>
    </message>
    <message>
        <source>Share of errors</source>
        <translation>出错比例</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Each task (steps)</source>
        <translation>每个任务（步骤）</translation>
    </message>
    <message>
        <source>What each task does, separated by semicolons:</source>
        <translation>每个任务依次做什么，用分号隔开：</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open recordings</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Recordings (*.coroscope);;All files (*)</source>
        <translation>记录 (*.coroscope);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Recordings (*.coroscope)</source>
        <translation>记录 (*.coroscope)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>PNG 图片 (*.png);;SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Open a playlist</source>
        <translation>打开播放列表</translation>
    </message>
    <message>
        <source>Playlists (*.json);;All files (*)</source>
        <translation>播放列表 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Delay of the endpoint</source>
        <translation>端点的延迟</translation>
    </message>
    <message>
        <source>The endpoint handles at once</source>
        <translation>端点同时处理</translation>
    </message>
    <message>
        <source>Deadline of a request</source>
        <translation>请求的时限</translation>
    </message>
    <message>
        <source>Requests with an answer</source>
        <translation>得到应答的请求</translation>
    </message>
    <message>
        <source>On their way at once</source>
        <translation>同时在途</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Time in blocking calls</source>
        <translation>阻塞调用所占时间</translation>
    </message>
    <message>
        <source>Busy workers</source>
        <translation>干活的工作进程</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>挂起次数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不是 %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：最多 %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1：至少 %2</translation>
    </message>
    <message>
        <source>%1: less than %2</source>
        <translation>%1：小于 %2</translation>
    </message>
    <message>
        <source>%1: more than %2</source>
        <translation>%1：大于 %2</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1：约 %2</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>长了 %1</translation>
    </message>
    <message>
        <source>%1 too short</source>
        <translation>短了 %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>多了 %1</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>少了 %1</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Minutes %1–%2 · d = %3</source>
        <translation>第 %1–%2 分钟 · d = %3</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>%1 minutes · %2 lessons</source>
        <translation>%1 分钟 · %2 课</translation>
    </message>
    <message>
        <source>For the speaker</source>
        <translation>给讲者</translation>
    </message>
    <message>
        <source>The answer is %1</source>
        <translation>答案是 %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Scroll tasks</source>
        <translation>滚动任务</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>沿时间移动</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+滚轮、双指缩放</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <source>Ctrl+Shift+wheel</source>
        <translation>Ctrl+Shift+滚轮</translation>
    </message>
    <message>
        <source>Higher or lower lanes</source>
        <translation>加高或降低泳道</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move in time and along the tasks</source>
        <translation>沿时间和任务移动</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Zoom to the range</source>
        <translation>放大到选定范围</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Zoom to the segment</source>
        <translation>放大到这一段</translation>
    </message>
    <message>
        <source>Click on a lane</source>
        <translation>点击泳道</translation>
    </message>
    <message>
        <source>Select its task</source>
        <translation>选择其中的任务</translation>
    </message>
    <message>
        <source>Click on ruler or profile</source>
        <translation>点击标尺或概览图</translation>
    </message>
    <message>
        <source>Set the shown time</source>
        <translation>设定所显示的时刻</translation>
    </message>
    <message>
        <source>Ctrl+drag or Alt+drag on ruler or profile</source>
        <translation>在标尺或概览图上按 Ctrl 或 Alt 拖动</translation>
    </message>
    <message>
        <source>Choose the range that is played</source>
        <translation>选择要播放的范围</translation>
    </message>
    <message>
        <source>Escape on timeline or profile</source>
        <translation>在时间线或概览图上按 Esc</translation>
    </message>
    <message>
        <source>Play all of it again</source>
        <translation>重新播放全部</translation>
    </message>
    <message>
        <source>Click on a mark, double click</source>
        <translation>点击标记，双击标记</translation>
    </message>
    <message>
        <source>Go there, change its text</source>
        <translation>跳到那里，修改它的文字</translation>
    </message>
    <message>
        <source>4th and 5th button</source>
        <translation>鼠标第 4、第 5 键</translation>
    </message>
    <message>
        <source>Back and forward through what was seen</source>
        <translation>在看过的位置之间后退和前进</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Loop</source>
        <translation>事件循环</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>线程 %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>进程 %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>There is no run to show.</source>
        <translation>没有可显示的运行。</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>real requests, measured</source>
        <translation>真实请求，实测</translation>
    </message>
    <message>
        <source>Not to scale: what is shorter than a pixel is drawn 1 px wide.</source>
        <translation>并非严格按比例：不足一像素的部分画成 1 像素宽。</translation>
    </message>
    <message>
        <source>%1&#xa0;times as fast as %2</source>
        <translation>%2的 %1 倍</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>d = %1</source>
        <translation>d = %1</translation>
    </message>
    <message>
        <source>one clock</source>
        <translation>同一时钟</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总时长 %1</translation>
    </message>
    <message>
        <source>All take the same time.</source>
        <translation>各种策略用时相同。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1的速度是%2。</translation>
    </message>
    <message>
        <source>%1 are %2.</source>
        <translation>%1的速度是%2。</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Against theory</source>
        <translation>与理论对照</translation>
    </message>
    <message>
        <source>processes: %1</source>
        <translation>进程：%1</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>线程：%1</translation>
    </message>
    <message>
        <source>context switches: %1</source>
        <translation>上下文切换：%1</translation>
    </message>
    <message>
        <source>%1, simulated: there is no closed form</source>
        <translation>%1，由模拟得出：没有封闭公式</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>+ %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>Chunks not taken yet · %1 of %2</source>
        <translation>尚未取走的块 · %1 / %2</translation>
    </message>
    <message>
        <source>Not called yet · %1</source>
        <translation>尚未调用 · %1</translation>
    </message>
    <message>
        <source>Ready queue · empty</source>
        <translation>就绪队列 · 空</translation>
    </message>
    <message>
        <source>Ready queue · %1, nobody takes them</source>
        <translation>就绪队列 · %1 个，无人取走</translation>
    </message>
    <message>
        <source>Ready queue · %1, first in first out</source>
        <translation>就绪队列 · %1 个，先进先出</translation>
    </message>
    <message>
        <source>Ready queue · %1, the loop is held</source>
        <translation>就绪队列 · %1 个，事件循环已暂停</translation>
    </message>
    <message>
        <source>Ready queue · %1, last in first out</source>
        <translation>就绪队列 · %1 个，后进先出</translation>
    </message>
    <message>
        <source>Ready queue · %1, drawn by the seed</source>
        <translation>就绪队列 · %1 个，按种子随机抽取</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>The same %1, one step per event</source>
        <translation>同一段 %1，每个事件一步</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>d = %1</source>
        <translation>d = %1</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>%1 permits</source>
        <translation>许可 %1</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>one clock</source>
        <translation>同一时钟</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 failed</source>
        <translation>%1 · %3 个中 %2 个失败</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>last in first out</source>
        <translation>后进先出</translation>
    </message>
    <message>
        <source>random turns, seed %1</source>
        <translation>随机轮次，种子 %1</translation>
    </message>
    <message>
        <source>held by hand</source>
        <translation>手动暂停过</translation>
    </message>
    <message>
        <source>run together with %1 others</source>
        <translation>与另外 %1 个同时运行</translation>
    </message>
    <message>
        <source>run together</source>
        <translation>同时运行</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>awaited, did not suspend</source>
        <translation>等待时未挂起</translation>
    </message>
    <message>
        <source>waits for us</source>
        <translation>等待本程序</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>pending: has not run yet</source>
        <translation>待执行：还没有运行过</translation>
    </message>
    <message>
        <source>ready: waits for the loop</source>
        <translation>就绪：等待事件循环</translation>
    </message>
    <message>
        <source>suspended: waits for ourselves</source>
        <translation>挂起：等待本程序自己</translation>
    </message>
    <message>
        <source>suspended: holds nothing</source>
        <translation>挂起：不占用任何线程</translation>
    </message>
    <message>
        <source>blocked: holds its thread</source>
        <translation>阻塞：占着线程</translation>
    </message>
</context>
<context>
    <name>StateMeaning</name>
    <message>
        <source>The answer has arrived</source>
        <translation>应答已经到达</translation>
    </message>
    <message>
        <source>The endpoint has accepted the connection</source>
        <translation>端点已接受连接</translation>
    </message>
    <message>
        <source>It has its permit</source>
        <translation>它已拿到许可</translation>
    </message>
    <message>
        <source>A connection is free</source>
        <translation>有一个连接空出来了</translation>
    </message>
    <message>
        <source>It may connect now</source>
        <translation>轮到它建立连接了</translation>
    </message>
    <message>
        <source>It has the lock</source>
        <translation>它已拿到锁</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>时间到了</translation>
    </message>
    <message>
        <source>The other task has ended</source>
        <translation>另一个任务已经结束</translation>
    </message>
    <message>
        <source>The other tasks have ended</source>
        <translation>其他任务都已结束</translation>
    </message>
    <message>
        <source>The name is looked up</source>
        <translation>域名已经解析</translation>
    </message>
    <message>
        <source>It has given way</source>
        <translation>它已让出过一轮</translation>
    </message>
    <message>
        <source>What it waited for is there</source>
        <translation>它等待的东西已经到了</translation>
    </message>
    <message>
        <source>&lt;b&gt;it is the next one&lt;/b&gt;</source>
        <translation>&lt;b&gt;下一个就是它&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 task is ahead&lt;/b&gt;</source>
        <translation>&lt;b&gt;前面还有 1 个任务&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 tasks are ahead&lt;/b&gt;</source>
        <translation>&lt;b&gt;前面还有 %1 个任务&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It has not been called yet: the calls are made one after the other.</source>
        <translation>它还没有被调用：调用是一个接一个进行的。</translation>
    </message>
    <message>
        <source>It has not run yet. It stands in the loop&apos;s queue for its first turn: %1.</source>
        <translation>它还没有运行过，正在事件循环的队列里等待第一次执行：%1。</translation>
    </message>
    <message>
        <source>It has not run yet. It waits until a worker comes to it.</source>
        <translation>它还没有运行过，要等工作进程轮到它。</translation>
    </message>
    <message>
        <source>%1, so the coroutine could go on from this line.</source>
        <translation>%1，所以协程可以从这一行继续。</translation>
    </message>
    <message>
        <source>%1, so the coroutine could go on.</source>
        <translation>%1，所以协程可以继续。</translation>
    </message>
    <message>
        <source>It waits until the loop picks it: %1.</source>
        <translation>它在等事件循环选中它：%1。</translation>
    </message>
    <message>
        <source>It waits until the loop picks it.</source>
        <translation>它在等事件循环选中它。</translation>
    </message>
    <message>
        <source>It gave up control at this line and waits for %1.</source>
        <translation>它在这一行交出了控制权，正在等待%1。</translation>
    </message>
    <message>
        <source>It gave up control and waits for %1.</source>
        <translation>它交出了控制权，正在等待%1。</translation>
    </message>
    <message>
        <source>It holds &lt;b&gt;no thread&lt;/b&gt;: the loop can run others meanwhile.</source>
        <translation>它&lt;b&gt;不占用线程&lt;/b&gt;：在此期间事件循环可以运行别的任务。</translation>
    </message>
    <message>
        <source>The call holds the thread and does nothing. An &lt;b&gt;async&lt;/b&gt; function helps only when what it awaits can suspend.</source>
        <translation>这个调用占着线程，却什么也不做。&lt;b&gt;async&lt;/b&gt; 函数只有在所等待的东西能够挂起时才有用。</translation>
    </message>
    <message>
        <source>The call holds &lt;b&gt;its whole process&lt;/b&gt; and does nothing until the answer is there. The other workers go on.</source>
        <translation>在应答到达之前，这个调用占着&lt;b&gt;整个进程&lt;/b&gt;，却什么也不做。其他工作进程照常进行。</translation>
    </message>
    <message>
        <source>The call holds the thread and does nothing until the answer is there. All the calls after it wait.</source>
        <translation>在应答到达之前，这个调用占着线程，却什么也不做。后面的所有调用都得等。</translation>
    </message>
    <message>
        <source>The coroutine was called, but it stands in no queue yet: calling it runs nothing.</source>
        <translation>协程已被调用，但还不在任何队列里：仅仅调用它什么也不会运行。</translation>
    </message>
    <message>
        <source>The task does not exist yet.</source>
        <translation>这个任务还不存在。</translation>
    </message>
    <message>
        <source>It runs; no other task of this loop runs meanwhile.</source>
        <translation>它正在运行；在此期间，这个事件循环里没有别的任务运行。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>它正在运行。</translation>
    </message>
    <message>
        <source>It goes on from this line; no other task of this loop runs meanwhile.</source>
        <translation>它从这一行继续运行；在此期间，这个事件循环里没有别的任务运行。</translation>
    </message>
    <message>
        <source>It goes on from this line.</source>
        <translation>它从这一行继续运行。</translation>
    </message>
    <message>
        <source>It has returned its result; nothing of it runs any more.</source>
        <translation>它已返回结果，不再有任何部分在运行。</translation>
    </message>
    <message>
        <source>An exception ended it: %1</source>
        <translation>它因异常而结束：%1</translation>
    </message>
    <message>
        <source>It was cancelled before it could return a result.</source>
        <translation>它还没来得及返回结果就被取消了。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>It has not run yet. It waits until a thread comes to it.</source>
        <translation>它还没有运行过，要等线程轮到它。</translation>
    </message>
    <message>
        <source>The call holds &lt;b&gt;its whole thread&lt;/b&gt; and does nothing until the answer is there. The loop and the other threads go on.</source>
        <translation>在应答到达之前，这个调用占着&lt;b&gt;它所在的整个线程&lt;/b&gt;，却什么也不做。事件循环和其他线程照常进行。</translation>
    </message>
</context>
<context>
    <name>StateTable</name>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1（对数）</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>Total time against: %1</source>
        <translation>总时长随参数的变化：%1</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed</source>
        <translation>%2 个请求中 %1 个失败</translation>
    </message>
    <message>
        <source>Simulated: %1, for there is no closed form</source>
        <translation>模拟：%1，因为没有封闭公式</translation>
    </message>
    <message>
        <source>Ideal: %1</source>
        <translation>理论最佳：%1</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>%1th</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Tasks in the chunk</source>
        <translation>块内任务</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Ends as</source>
        <translation>结束次序</translation>
    </message>
    <message>
        <source>Awaits that did not suspend</source>
        <translation>未挂起的等待次数</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Ready, not running</source>
        <translation>就绪但未运行</translation>
    </message>
    <message>
        <source>Ran so far</source>
        <translation>至今运行</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>blocked: holds worker %1</source>
        <translation>阻塞：占着工作进程 %1</translation>
    </message>
    <message>
        <source>its next turn: it gave way on purpose</source>
        <translation>下一轮：它主动让出</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>一段时间</translation>
    </message>
    <message>
        <source>another task</source>
        <translation>另一个任务</translation>
    </message>
    <message>
        <source>several other tasks</source>
        <translation>其他几个任务</translation>
    </message>
    <message>
        <source>a permit</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>a free connection of the client</source>
        <translation>客户端的空闲连接</translation>
    </message>
    <message>
        <source>its turn to connect</source>
        <translation>轮到它建立连接</translation>
    </message>
    <message>
        <source>the look-up of a name</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>the endpoint to accept its connection</source>
        <translation>端点接受连接</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>room to write</source>
        <translation>可以写入</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>TLS 握手</translation>
    </message>
    <message>
        <source>worker processes</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>another thread</source>
        <translation>另一个线程</translation>
    </message>
    <message>
        <source>something outside</source>
        <translation>外部的事件</translation>
    </message>
</context>
<context>
    <name>Theory</name>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理论最佳</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>over ideal</source>
        <translation>超出最佳</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>1 task waits for it</source>
        <translation>1 个任务在等它</translation>
    </message>
    <message>
        <source>%1 tasks wait for it</source>
        <translation>%1 个任务在等它</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1, waits for %2</source>
        <translation>%1，等待%2</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>Task %1 · %2</source>
        <translation>任务 %1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待%1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>按步</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 个在途</translation>
    </message>
    <message>
        <source>held</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>A mark without a text</source>
        <translation>没有文字的标记</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>its ideal</source>
        <translation>其理论最佳</translation>
    </message>
    <message>
        <source>start-up, not counted</source>
        <translation>启动，不计入</translation>
    </message>
    <message>
        <source>× = times d</source>
        <translation>× = d 的倍数</translation>
    </message>
</context>
<context>
    <name>TryNext</name>
    <message>
        <source>Same with %1 at once</source>
        <translation>同样的任务，同时 %1 个</translation>
    </message>
    <message>
        <source>Same with all at once</source>
        <translation>同样的任务，全部同时</translation>
    </message>
    <message>
        <source>The endpoint answers one by one</source>
        <translation>端点逐个应答</translation>
    </message>
    <message>
        <source>The endpoint answers all at once</source>
        <translation>端点同时应答全部</translation>
    </message>
    <message>
        <source>Same with chunks of 1</source>
        <translation>同样的任务，块大小为 1</translation>
    </message>
    <message>
        <source>Same with %1 workers</source>
        <translation>同样的任务，%1 个工作进程</translation>
    </message>
    <message>
        <source>Same as coroutines</source>
        <translation>同样的任务，改用协程</translation>
    </message>
    <message>
        <source>Same one after the other</source>
        <translation>同样的任务，顺序执行</translation>
    </message>
    <message>
        <source>%1 coroutines</source>
        <translation>%1 个协程</translation>
    </message>
    <message>
        <source>Same with a client that suspends</source>
        <translation>同样的任务，改用会挂起的客户端</translation>
    </message>
    <message>
        <source>Move the call to a thread</source>
        <translation>把调用移到线程里</translation>
    </message>
    <message>
        <source>Same with %1 at once in each worker</source>
        <translation>同样，每个工作进程同时 %1 个</translation>
    </message>
    <message>
        <source>Same workers without loops</source>
        <translation>同样的工作进程，没有事件循环</translation>
    </message>
    <message>
        <source>Same with one loop, without workers</source>
        <translation>同样，只用一个事件循环，没有工作进程</translation>
    </message>
    <message>
        <source>Same with %1 threads</source>
        <translation>同样，用 %1 个线程</translation>
    </message>
    <message>
        <source>Same with processes</source>
        <translation>同样，用进程</translation>
    </message>
    <message>
        <source>Same with a client without a limit</source>
        <translation>同样，用没有上限的客户端</translation>
    </message>
    <message>
        <source>%1 tasks: all at once</source>
        <translation>%1 个任务：全部同时</translation>
    </message>
    <message>
        <source>Same with %1 tasks</source>
        <translation>同样，%1 个任务</translation>
    </message>
    <message>
        <source>Make all tasks first, then await them</source>
        <translation>先创建全部任务，再等待它们</translation>
    </message>
    <message>
        <source>As slow, but the loop is blocked</source>
        <translation>一样慢，但事件循环被阻塞</translation>
    </message>
    <message>
        <source>Same without the await</source>
        <translation>同样，去掉 await</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一个：%1</translation>
    </message>
</context>
<context>
    <name>coroscope</name>
    <message>
        <source>Run one strategy and print its figures</source>
        <translation>运行一种策略并输出各项数据</translation>
    </message>
    <message>
        <source>Run several strategies and print a table beside the ideal</source>
        <translation>运行多种策略，输出与理论最佳对照的表格</translation>
    </message>
    <message>
        <source>The same on a simulated clock, at once</source>
        <translation>同样的运行，用模拟时钟立即得出</translation>
    </message>
    <message>
        <source>The slow endpoint alone; prints its URL</source>
        <translation>只启动慢端点，并输出它的 URL</translation>
    </message>
    <message>
        <source>Draw recordings as a picture</source>
        <translation>把记录画成图片</translation>
    </message>
    <message>
        <source>Write recordings for other tools</source>
        <translation>把记录导出给其他工具</translation>
    </message>
    <message>
        <source>List the strategies</source>
        <translation>列出所有策略</translation>
    </message>
    <message>
        <source>Coroscope makes coroutine scheduling visible: N real requests to a slow endpoint, under
different strategies, recorded, drawn and compared with theory.

Usage:</source>
        <translation>Coroscope 让协程的调度看得见：用不同策略向一个慢端点发出 N 个真实请求，
记录下来，画成图，并与理论对照。

用法：</translation>
    </message>
    <message>
        <source>The window; FILE is a recording (.coroscope) to open in it</source>
        <translation>打开窗口；FILE 是要在窗口中打开的记录（.coroscope）</translation>
    </message>
    <message>
        <source>&apos;coroscope COMMAND --help&apos; lists the options of a command.</source>
        <translation>“coroscope COMMAND --help”列出某个命令的选项。</translation>
    </message>
    <message>
        <source>Descriptor %1 cannot be used: %2.</source>
        <translation>无法使用描述符 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot write the URL to standard output: %1.</source>
        <translation>无法把 URL 写到标准输出：%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from 0 to %2, got &quot;%3&quot;.</source>
        <translation>“%1”必须是 0 到 %2 之间的数，而不是“%3”。</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;. Start &quot;coroscope serve&quot; instead of this program.</source>
        <translation>没有选项“%1”。请不要直接启动本程序，改用“coroscope serve”。</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>Print a Markdown table</source>
        <translation>输出 Markdown 表格</translation>
    </message>
    <message>
        <source>Print what the tasks said, each line with its time</source>
        <translation>输出任务打印的内容，每行带时间</translation>
    </message>
    <message>
        <source>Write the recording (.coroscope) or a picture of it (.png, .svg); may be given several times</source>
        <translation>写出记录（.coroscope）或它的图片（.png、.svg）；可以多次给出</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <source>Exit with 1 if a task failed</source>
        <translation>有任务失败时以退出码 1 结束</translation>
    </message>
    <message>
        <source>--json and --markdown exclude each other.</source>
        <translation>--json 和 --markdown 不能同时使用。</translation>
    </message>
    <message>
        <source>Write recordings for other tools.</source>
        <translation>把记录导出给其他工具。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>要写的文件；- 表示标准输出</translation>
    </message>
    <message>
        <source>Replace an existing file</source>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <source>--format is missing; there are: %1.</source>
        <translation>缺少 --format；可用的有：%1。</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;; there are: %2.</source>
        <translation>没有格式“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>-o FILE is missing; &apos;-o -&apos; writes to standard output.</source>
        <translation>缺少 -o FILE；“-o -”写到标准输出。</translation>
    </message>
    <message>
        <source>Name a recording (.coroscope) to read.</source>
        <translation>请给出要读取的记录（.coroscope）。</translation>
    </message>
    <message>
        <source>There is no display here to open the window on. Without one &apos;coroscope compare&apos; runs the strategies; &apos;coroscope --help&apos; lists all commands.</source>
        <translation>这里没有可以打开窗口的显示器。没有显示器时可用“coroscope compare”运行各种策略；“coroscope --help”列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;; &apos;coroscope --help&apos; lists them.</source>
        <translation>没有命令“%1”；“coroscope --help”列出所有命令。</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder; name a file.</source>
        <translation>“%1”是文件夹；请给出文件名。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists; --force replaces it.</source>
        <translation>“%1”已经存在；加 --force 可以替换它。</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; may not be written to.</source>
        <translation>没有写入文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say what to write: end it in .coroscope for the recording, .png or .svg for a picture.</source>
        <translation>从“%1”看不出要写什么：记录请以 .coroscope 结尾，图片请以 .png 或 .svg 结尾。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be one of %2, got &apos;%3&apos;.</source>
        <translation>“%1”必须是 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>&apos;size&apos; must be WIDTHxHEIGHT from 16x16 to 16384x16384, got &apos;%1&apos;.</source>
        <translation>“size”必须写成 宽x高，从 16x16 到 16384x16384，而不是“%1”。</translation>
    </message>
    <message>
        <source>&apos;scale&apos; must be 0.25 to 8, got &apos;%1&apos;.</source>
        <translation>“scale”必须在 0.25 到 8 之间，而不是“%1”。</translation>
    </message>
    <message>
        <source>A picture can have at most 32767 pixels in each direction: choose a smaller size or scale.</source>
        <translation>图片每个方向最多 32767 像素：请选择更小的尺寸或比例。</translation>
    </message>
    <message>
        <source>&apos;at&apos; must be a time such as 300ms or 2.5s, got &apos;%1&apos;.</source>
        <translation>“at”必须是 300ms 或 2.5s 这样的时间，而不是“%1”。</translation>
    </message>
    <message>
        <source>The picture to write: .png or .svg</source>
        <translation>要写的图片：.png 或 .svg</translation>
    </message>
    <message>
        <source>What to draw [timeline; comparison for several recordings]</source>
        <translation>要画什么 [timeline；多个记录时为 comparison]</translation>
    </message>
    <message>
        <source>Time as on the clock, or an equal step for every event [clock]</source>
        <translation>时间轴：按真实时钟，或每个事件等距一步 [clock]</translation>
    </message>
    <message>
        <source>Colours [light]</source>
        <translation>配色 [light]</translation>
    </message>
    <message>
        <source>Width and height [1600x1000]</source>
        <translation>宽和高 [1600x1000]</translation>
    </message>
    <message>
        <source>Pixels per unit of size in a PNG, 0.25–8 [2]</source>
        <translation>PNG 中每单位尺寸的像素数，0.25–8 [2]</translation>
    </message>
    <message>
        <source>The moment of the playhead [the end]</source>
        <translation>播放头所在的时刻 [结尾]</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Without the sentence that says what is to be seen</source>
        <translation>不写说明图中内容的那句话</translation>
    </message>
    <message>
        <source>Draw recordings as a picture; no display is needed.</source>
        <translation>把记录画成图片；不需要显示器。</translation>
    </message>
    <message>
        <source>-o FILE must name a .png or .svg, got &apos;%1&apos;.</source>
        <translation>-o FILE 必须是 .png 或 .svg，而不是“%1”。</translation>
    </message>
    <message>
        <source>A picture of the window is a .png.</source>
        <translation>窗口的图片只能是 .png。</translation>
    </message>
    <message>
        <source>Strategies, separated by commas, or &apos;all&apos; [%1]</source>
        <translation>策略，用逗号分隔，或用“all”表示全部 [%1]</translation>
    </message>
    <message>
        <source>&apos;run&apos; takes one strategy; &apos;coroscope compare&apos; takes several.</source>
        <translation>“run”只接受一种策略；“coroscope compare”可以接受多种。</translation>
    </message>
    <message>
        <source>Run one strategy and print its figures.</source>
        <translation>运行一种策略并输出各项数据。</translation>
    </message>
    <message>
        <source>Run several strategies, one after another, and print a table beside the ideal.</source>
        <translation>依次运行多种策略，输出与理论最佳对照的表格。</translation>
    </message>
    <message>
        <source>What &apos;run&apos; or &apos;compare&apos; would give without any cost but the endpoint&apos;s delay, at once.</source>
        <translation>立即算出：除端点延迟外没有任何开销时，“run”或“compare”会得到什么。</translation>
    </message>
    <message>
        <source>Read the scenario from a JSON file with the same names</source>
        <translation>从 JSON 文件读取场景，名称与选项相同</translation>
    </message>
    <message>
        <source>There is no strategy &apos;%1&apos;; there are: %2.</source>
        <translation>没有策略“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>&apos;coroscope %1 --help&apos; lists the options.</source>
        <translation>“coroscope %1 --help”列出各个选项。</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>The slow endpoint alone, on this machine only. The first line on standard output is its URL; Ctrl+C ends it.</source>
        <translation>只启动慢端点，只供本机访问。标准输出的第一行是它的 URL；按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 = any that is free [0]</source>
        <translation>127.0.0.1 上的端口；0 = 任意空闲端口 [0]</translation>
    </message>
    <message>
        <source>&apos;port&apos; must be 0 to 65535, got %1.</source>
        <translation>“port”必须在 0 到 65535 之间，而不是 %1。</translation>
    </message>
    <message>
        <source>The endpoint cannot be started: %1.</source>
        <translation>无法启动端点：%1。</translation>
    </message>
    <message>
        <source>List the strategies: id, name, what it does, what it uses of the scenario.</source>
        <translation>列出所有策略：标识、名称、做什么、用到场景的哪些字段。</translation>
    </message>
    <message>
        <source>Cannot write to standard output: %1.</source>
        <translation>无法写到标准输出：%1。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s delay could not be measured: %1. --delay tells it instead.</source>
        <translation>无法测出端点的延迟：%1。请用 --delay 给出。</translation>
    </message>
    <message>
        <source>The built-in endpoint did not start within %1 s.</source>
        <translation>内置端点在 %1 s 内没有启动。</translation>
    </message>
    <message>
        <source>There are no free file descriptors for the built-in endpoint.</source>
        <translation>没有空闲的文件描述符可供内置端点使用。</translation>
    </message>
    <message>
        <source>The built-in endpoint ended before it listened: %1</source>
        <translation>内置端点在开始监听之前就结束了：%1</translation>
    </message>
    <message>
        <source>Table of tasks (CSV)</source>
        <translation>任务表（CSV）</translation>
    </message>
    <message>
        <source>Table of events (CSV)</source>
        <translation>事件表（CSV）</translation>
    </message>
    <message>
        <source>Tasks, spans and figures (JSON)</source>
        <translation>任务、区间和各项数据（JSON）</translation>
    </message>
    <message>
        <source>stopped before the answer of %1</source>
        <translation>在 %1 应答之前就被停止</translation>
    </message>
    <message>
        <source>lost the connection to %1: %2</source>
        <translation>与 %1 的连接中断：%2</translation>
    </message>
    <message>
        <source>no address for %1 within %2</source>
        <translation>在 %2 内没有查到 %1 的地址</translation>
    </message>
    <message>
        <source>no connection to %1 within %2</source>
        <translation>在 %2 内没有连接到 %1</translation>
    </message>
    <message>
        <source>no TLS connection to %1 within %2</source>
        <translation>在 %2 内没有与 %1 建立 TLS 连接</translation>
    </message>
    <message>
        <source>no answer from %1 within %2</source>
        <translation>在 %2 内没有收到 %1 的应答</translation>
    </message>
    <message>
        <source>no complete answer from %1 within %2</source>
        <translation>在 %2 内没有收到 %1 的完整应答</translation>
    </message>
    <message>
        <source>Port %1 is in use; name another one, or 0 for any that is free.</source>
        <translation>端口 %1 已被占用；请换一个，或用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system; name one from 1024 on, or 0 for any that is free.</source>
        <translation>端口 %1 为系统保留；请用 1024 以上的端口，或用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The endpoint cannot listen on 127.0.0.1, port %1: %2.</source>
        <translation>端点无法在 127.0.0.1 的端口 %1 上监听：%2。</translation>
    </message>
    <message>
        <source>The kernel queues at most %1 connections (net.core.somaxconn); more tasks at once may take 1 s longer. Set it to %2.</source>
        <translation>内核最多让 %1 个连接排队（net.core.somaxconn）；同时的任务更多时可能要多花 1 s。请把它设为 %2。</translation>
    </message>
    <message>
        <source>%1 sent a complete message.</source>
        <translation>%1 发来了完整的报文。</translation>
    </message>
    <message>
        <source>%1 closed the connection without a word.</source>
        <translation>%1 一言不发就关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection inside the HTTP header.</source>
        <translation>%1 在 HTTP 头部中途关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the end of the body.</source>
        <translation>%1 在正文结束之前关闭了连接。</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP/1.1: its answer does not begin with &quot;HTTP/1.&quot;.</source>
        <translation>%1 说的不是 HTTP/1.1：它的应答不以“HTTP/1.”开头。</translation>
    </message>
    <message>
        <source>%1 sent a first line that is not of HTTP/1.0 or HTTP/1.1.</source>
        <translation>%1 发来的首行不符合 HTTP/1.0 或 HTTP/1.1。</translation>
    </message>
    <message>
        <source>%1 sent a status that is not from 100 to 599.</source>
        <translation>%1 发来的状态码不在 100 到 599 之间。</translation>
    </message>
    <message>
        <source>%1 sent an HTTP header in which a line does not end with CR LF.</source>
        <translation>%1 发来的 HTTP 头部中有一行不以 CR LF 结尾。</translation>
    </message>
    <message>
        <source>%1 sent an HTTP header with a malformed field.</source>
        <translation>%1 发来的 HTTP 头部中有格式错误的字段。</translation>
    </message>
    <message>
        <source>%1 sent a Content-Length that is malformed or contradicted.</source>
        <translation>%1 发来的 Content-Length 格式错误或互相矛盾。</translation>
    </message>
    <message>
        <source>%1 sent a Transfer-Encoding other than &quot;chunked&quot;.</source>
        <translation>%1 发来的 Transfer-Encoding 不是“chunked”。</translation>
    </message>
    <message>
        <source>%1 sent a malformed chunk.</source>
        <translation>%1 发来了格式错误的分块。</translation>
    </message>
    <message>
        <source>%1 switched to another protocol (101), which nobody had asked for.</source>
        <translation>%1 切换到了没有人要求的另一种协议（101）。</translation>
    </message>
    <message>
        <source>%1 sent more than %2 interim answers (1xx).</source>
        <translation>%1 发来的临时应答（1xx）超过 %2 个。</translation>
    </message>
    <message>
        <source>%1 sent more than %2 header fields.</source>
        <translation>%1 发来的头部字段超过 %2 个。</translation>
    </message>
    <message>
        <source>%1 sent an HTTP header of more than %2 bytes.</source>
        <translation>%1 发来的 HTTP 头部超过 %2 字节。</translation>
    </message>
    <message>
        <source>%1 sent chunk extensions or trailers of more than %2 bytes.</source>
        <translation>%1 发来的分块扩展或尾部超过 %2 字节。</translation>
    </message>
    <message>
        <source>%1 sent a body of more than %2 bytes.</source>
        <translation>%1 发来的正文超过 %2 字节。</translation>
    </message>
    <message>
        <source>cannot find the host %1: %2</source>
        <translation>找不到主机 %1：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a header field</source>
        <translation>“%1”不能用作头部字段的名称</translation>
    </message>
    <message>
        <source>the value of the header field %1 may have no control characters</source>
        <translation>头部字段 %1 的值不能含有控制字符</translation>
    </message>
    <message>
        <source>the header field %1 is written by Coroscope itself; leave it out</source>
        <translation>头部字段 %1 由 Coroscope 自己填写；请去掉它</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the method of a request</source>
        <translation>“%1”不能用作请求的方法</translation>
    </message>
    <message>
        <source>the address is not of the form http://host:port/path</source>
        <translation>地址不是 http://host:port/path 的形式</translation>
    </message>
    <message>
        <source>cannot connect to %1: this process may have at most %2 files open (see ulimit -n)</source>
        <translation>无法连接到 %1：本进程最多只能打开 %2 个文件（见 ulimit -n）</translation>
    </message>
    <message>
        <source>cannot connect to %1: no local port is free</source>
        <translation>无法连接到 %1：没有空闲的本地端口</translation>
    </message>
    <message>
        <source>cannot connect to %1: %2</source>
        <translation>无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>cannot watch the connection to %1: %2</source>
        <translation>无法监视与 %1 的连接：%2</translation>
    </message>
    <message>
        <source>cannot read the file of authorities %1: %2</source>
        <translation>无法读取证书颁发机构文件 %1：%2</translation>
    </message>
    <message>
        <source>the file of authorities %1 has no PEM certificate</source>
        <translation>证书颁发机构文件 %1 中没有 PEM 证书</translation>
    </message>
    <message>
        <source>https needs OpenSSL, which Qt cannot find here</source>
        <translation>https 需要 OpenSSL，而 Qt 在这里找不到它</translation>
    </message>
    <message>
        <source>cannot make a TLS connection to %1: %2</source>
        <translation>无法与 %1 建立 TLS 连接：%2</translation>
    </message>
    <message>
        <source>the URL is not of the form http://host:port/path or https://host/path</source>
        <translation>URL 不是 http://host:port/path 或 https://host/path 的形式</translation>
    </message>
    <message>
        <source>the URL must begin with http:// or https://, not %1://</source>
        <translation>URL 必须以 http:// 或 https:// 开头，而不是 %1://</translation>
    </message>
    <message>
        <source>the URL&apos;s port must be 1 to 65535, not %1</source>
        <translation>URL 的端口必须在 1 到 65535 之间，而不是 %1</translation>
    </message>
    <message>
        <source>Of %1 tasks: %2 cancelled.</source>
        <translation>%1 个任务：%2 个被取消。</translation>
    </message>
    <message>
        <source>Of %1 tasks: %2 failed, %3 cancelled.</source>
        <translation>%1 个任务：%2 个失败，%3 个被取消。</translation>
    </message>
    <message>
        <source>%1 of %2 failed, for %3 different reasons.</source>
        <translation>%2 个中 %1 个失败，原因有 %3 种。</translation>
    </message>
    <message>
        <source>%1 of %2 failed.</source>
        <translation>%2 个中 %1 个失败。</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3.</source>
        <translation>%2 个中 %1 个失败：%3。</translation>
    </message>
    <message>
        <source>Task 1 has finished.</source>
        <translation>任务 1 已完成。</translation>
    </message>
    <message>
        <source>Both tasks have finished.</source>
        <translation>两个任务都已完成。</translation>
    </message>
    <message>
        <source>All %1 tasks have finished, one after the other.</source>
        <translation>%1 个任务已全部完成，一个接着一个。</translation>
    </message>
    <message>
        <source>All %1 tasks have finished.</source>
        <translation>%1 个任务已全部完成。</translation>
    </message>
    <message>
        <source>%1 task is scheduled; it has not run yet.</source>
        <translation>已安排 %1 个任务；它还没有运行过。</translation>
    </message>
    <message>
        <source>%1 tasks are scheduled; none has run yet.</source>
        <translation>已安排 %1 个任务；都还没有运行过。</translation>
    </message>
    <message>
        <source>%1 task: %2 running, %3 blocked, %4 waiting for a turn, %5 suspended, %6 ended.</source>
        <translation>%1 个任务：%2 个运行，%3 个阻塞，%4 个等待轮次，%5 个挂起，%6 个已结束。</translation>
    </message>
    <message>
        <source>%1 tasks: %2 running, %3 blocked, %4 waiting for a turn, %5 suspended, %6 ended.</source>
        <translation>%1 个任务：%2 个运行，%3 个阻塞，%4 个等待轮次，%5 个挂起，%6 个已结束。</translation>
    </message>
    <message>
        <source>1 worker, one request after the other</source>
        <translation>1 个工作进程，一个请求接一个请求</translation>
    </message>
    <message>
        <source>%1 workers (rows), one chunk of %2</source>
        <translation>%1 个工作进程（各行），一块 %2 个任务</translation>
    </message>
    <message>
        <source>%1 workers (rows), %2 chunks of %3</source>
        <translation>%1 个工作进程（各行），%2 块，每块 %3 个</translation>
    </message>
    <message>
        <source>%1 workers (rows), %2 chunks of up to %3</source>
        <translation>%1 个工作进程（各行），%2 块，每块最多 %3 个</translation>
    </message>
    <message>
        <source>All %1 workers have work to the end.</source>
        <translation>%1 个工作进程一直忙到最后。</translation>
    </message>
    <message>
        <source>%1 of %2 workers never have work.</source>
        <translation>%2 个工作进程中有 %1 个始终无事可做。</translation>
    </message>
    <message>
        <source>For the last %1 no more than %2 of %3 workers have work.</source>
        <translation>最后 %1 里，%3 个工作进程中最多只有 %2 个有活干。</translation>
    </message>
    <message>
        <source>Chunk %1 runs alone for the last %2; the other worker has nothing left to do.</source>
        <translation>最后 %2 里只有块 %1 在运行；另一个工作进程已无事可做。</translation>
    </message>
    <message>
        <source>Chunk %1 runs alone for the last %2; %3 workers have nothing left to do.</source>
        <translation>最后 %2 里只有块 %1 在运行；%3 个工作进程已无事可做。</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended: %2 wait for their answers, %3 for a turn that the program itself gives.</source>
        <translation>%1 个任务全部挂起：%2 个等待应答，%3 个等待程序自己安排的轮次。</translation>
    </message>
    <message>
        <source>Both tasks are suspended at once; they wait together.</source>
        <translation>两个任务同时挂起，一起等待。</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended at once; they wait together.</source>
        <translation>%1 个任务同时挂起，一起等待。</translation>
    </message>
    <message>
        <source>Of %1 tasks %2 failed and %3 were cancelled.</source>
        <translation>%1 个任务中 %2 个失败，%3 个被取消。</translation>
    </message>
    <message>
        <source>Of %1 tasks %2 failed.</source>
        <translation>%1 个任务中 %2 个失败。</translation>
    </message>
    <message>
        <source>Of %1 tasks %2 were cancelled.</source>
        <translation>%1 个任务中 %2 个被取消。</translation>
    </message>
    <message>
        <source>one thread, one loop, nobody blocks</source>
        <translation>一个线程，一个循环，无人阻塞</translation>
    </message>
    <message>
        <source>one loop, and tasks that block it</source>
        <translation>一个循环，任务阻塞着它</translation>
    </message>
    <message>
        <source>one thread, one request after the other</source>
        <translation>一个线程，一个请求接一个请求</translation>
    </message>
    <message>
        <source>Each task waits until the one before it has its answer.</source>
        <translation>每个任务都要等前一个得到应答。</translation>
    </message>
    <message>
        <source>There are two lanes with the number %1.</source>
        <translation>有两条泳道的编号都是 %1。</translation>
    </message>
    <message>
        <source>At %1 s: there is no lane %2.</source>
        <translation>在 %1 s：没有泳道 %2。</translation>
    </message>
    <message>
        <source>At %1 s: there is no text %2.</source>
        <translation>在 %1 s：没有文本 %2。</translation>
    </message>
    <message>
        <source>At %1 s: an event stands after one of %2 s.</source>
        <translation>在 %1 s：这个事件排在 %2 s 的事件之后。</translation>
    </message>
    <message>
        <source>At %1 s: task %2 is “%3”, but was never created.</source>
        <translation>在 %1 s：任务 %2 处于“%3”，但它从未创建。</translation>
    </message>
    <message>
        <source>At %1 s: task %2 cannot be “%3” after “%4”.</source>
        <translation>在 %1 s：任务 %2 不可能在“%4”之后变为“%3”。</translation>
    </message>
    <message>
        <source>At %1 s: task %2 runs on lane %3 while task %4 does.</source>
        <translation>在 %1 s：任务 %2 在泳道 %3 上运行，而任务 %4 也在那里运行。</translation>
    </message>
    <message>
        <source>Task %1 runs. The answer of task %2 is here but waits for the loop.</source>
        <translation>任务 %1 正在运行。任务 %2 的应答已到，但要等事件循环。</translation>
    </message>
    <message>
        <source>Task %1 runs. Task %2 could go on but waits for the loop.</source>
        <translation>任务 %1 正在运行。任务 %2 可以继续，但要等事件循环。</translation>
    </message>
    <message>
        <source>Task %1 runs. %2 answers are here but wait for the loop, which takes one after another.</source>
        <translation>任务 %1 正在运行。%2 个应答已到，但要等事件循环逐个处理。</translation>
    </message>
    <message>
        <source>Task %1 runs. %2 tasks could go on but wait for the loop, which takes one after another.</source>
        <translation>任务 %1 正在运行。%2 个任务可以继续，但要等事件循环逐个处理。</translation>
    </message>
    <message>
        <source>Task %1 runs; %2 task has not run yet.</source>
        <translation>任务 %1 正在运行；还有 %2 个任务没有运行过。</translation>
    </message>
    <message>
        <source>Task %1 runs; %2 tasks have not run yet.</source>
        <translation>任务 %1 正在运行；还有 %2 个任务没有运行过。</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended, %2 of them for a turn that the program itself gives. Nobody holds the loop.</source>
        <translation>%1 个任务全部挂起，其中 %2 个等待程序自己安排的轮次。没有任务占着事件循环。</translation>
    </message>
    <message>
        <source>Task 1 is suspended. Nobody holds the loop: it is free.</source>
        <translation>任务 1 挂起。没有任务占着事件循环：它空闲着。</translation>
    </message>
    <message>
        <source>Both tasks are suspended. Nobody holds the loop: it is free.</source>
        <translation>两个任务都挂起。没有任务占着事件循环：它空闲着。</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended. Nobody holds the loop: it is free.</source>
        <translation>%1 个任务全部挂起。没有任务占着事件循环：它空闲着。</translation>
    </message>
    <message>
        <source>%1 task is suspended and nobody holds the loop. Finished: %2, failed: %3, cancelled: %4.</source>
        <translation>%1 个任务挂起，没有任务占着事件循环。完成：%2，失败：%3，取消：%4。</translation>
    </message>
    <message>
        <source>%1 tasks are suspended and nobody holds the loop. Finished: %2, failed: %3, cancelled: %4.</source>
        <translation>%1 个任务挂起，没有任务占着事件循环。完成：%2，失败：%3，取消：%4。</translation>
    </message>
    <message>
        <source>%1 task is suspended and nobody holds the loop; %2 has finished.</source>
        <translation>%1 个任务挂起，没有任务占着事件循环；%2 个已完成。</translation>
    </message>
    <message>
        <source>%1 task is suspended and nobody holds the loop; %2 have finished.</source>
        <translation>%1 个任务挂起，没有任务占着事件循环；%2 个已完成。</translation>
    </message>
    <message>
        <source>%1 tasks are suspended and nobody holds the loop; %2 has finished.</source>
        <translation>%1 个任务挂起，没有任务占着事件循环；%2 个已完成。</translation>
    </message>
    <message>
        <source>%1 tasks are suspended and nobody holds the loop; %2 have finished.</source>
        <translation>%1 个任务挂起，没有任务占着事件循环；%2 个已完成。</translation>
    </message>
    <message>
        <source>Task %1 holds the loop and does nothing; no other task waits for it.</source>
        <translation>任务 %1 占着事件循环却什么也不做；没有别的任务在等它。</translation>
    </message>
    <message>
        <source>Task %1 holds the loop and does nothing; task %2 has to wait until it lets go.</source>
        <translation>任务 %1 占着事件循环却什么也不做；任务 %2 只能等它放手。</translation>
    </message>
    <message>
        <source>Task %1 holds the loop and does nothing; tasks %2–%3 have to wait until it lets go.</source>
        <translation>任务 %1 占着事件循环却什么也不做；任务 %2–%3 只能等它放手。</translation>
    </message>
    <message>
        <source>Task %1 holds the loop and does nothing; %2 tasks have to wait until it lets go.</source>
        <translation>任务 %1 占着事件循环却什么也不做；%2 个任务只能等它放手。</translation>
    </message>
    <message>
        <source>Task %1 runs; no other task waits for the loop.</source>
        <translation>任务 %1 正在运行；没有别的任务在等事件循环。</translation>
    </message>
    <message>
        <source>Task %1 runs; %2 task waits for the loop.</source>
        <translation>任务 %1 正在运行；%2 个任务在等事件循环。</translation>
    </message>
    <message>
        <source>Task %1 runs; %2 tasks wait for the loop.</source>
        <translation>任务 %1 正在运行；%2 个任务在等事件循环。</translation>
    </message>
    <message>
        <source>The loop is between two turns; %1 task waits for its own.</source>
        <translation>事件循环正处在两轮之间；%1 个任务在等自己的一轮。</translation>
    </message>
    <message>
        <source>The loop is between two turns; %1 tasks wait for theirs.</source>
        <translation>事件循环正处在两轮之间；%1 个任务在等自己的一轮。</translation>
    </message>
    <message>
        <source>%1 task is suspended and nobody holds the loop.</source>
        <translation>%1 个任务挂起，没有任务占着事件循环。</translation>
    </message>
    <message>
        <source>%1 tasks are suspended and nobody holds the loop.</source>
        <translation>%1 个任务挂起，没有任务占着事件循环。</translation>
    </message>
    <message>
        <source>Task %1 holds the thread and does nothing; no task is left after it.</source>
        <translation>任务 %1 占着线程却什么也不做；它后面没有任务了。</translation>
    </message>
    <message>
        <source>Task %1 holds the thread and does nothing; %2 task has not run yet.</source>
        <translation>任务 %1 占着线程却什么也不做；还有 %2 个任务没有运行过。</translation>
    </message>
    <message>
        <source>Task %1 holds the thread and does nothing; %2 tasks have not run yet.</source>
        <translation>任务 %1 占着线程却什么也不做；还有 %2 个任务没有运行过。</translation>
    </message>
    <message>
        <source>Task %1 runs; no task is left after it.</source>
        <translation>任务 %1 正在运行；它后面没有任务了。</translation>
    </message>
    <message>
        <source>The thread is between two tasks; %1 task has not run yet.</source>
        <translation>线程正处在两个任务之间；还有 %1 个任务没有运行过。</translation>
    </message>
    <message>
        <source>The thread is between two tasks; %1 tasks have not run yet.</source>
        <translation>线程正处在两个任务之间；还有 %1 个任务没有运行过。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1:%2: &apos;%4&apos; is missing or out of range. The %3 events before it were read.</source>
        <translation>%1:%2：“%4”缺失或超出范围。已读取它之前的 %3 个事件。</translation>
    </message>
    <message>
        <source>%1:%2: &apos;%3&apos; is not what a recording&apos;s header has there.</source>
        <translation>%1:%2：“%3”不是记录头部中应有的内容。</translation>
    </message>
    <message>
        <source>%1 is no recording: its schema is “%2”, that of a recording is “%3”.</source>
        <translation>%1 不是记录：它的 schema 是“%2”，而记录的 schema 是“%3”。</translation>
    </message>
    <message>
        <source>%1 has the schema “%2”, this version reads “%3”. Open it with a newer version of Coroscope.</source>
        <translation>%1 的 schema 是“%2”，本版本读取的是“%3”。请用更新版本的 Coroscope 打开。</translation>
    </message>
    <message>
        <source>%1:%2: &apos;%4&apos; is not what a recording&apos;s closing line has there. The %3 events before it were read.</source>
        <translation>%1:%2：“%4”不是记录结束行中应有的内容。已读取它之前的 %3 个事件。</translation>
    </message>
    <message>
        <source>%1:%2: %3 events were written, but there are %4.</source>
        <translation>%1:%2：写入了 %3 个事件，但这里有 %4 个。</translation>
    </message>
    <message>
        <source>%1:%2: the events are not those that were written; the file was changed since.</source>
        <translation>%1:%2：事件与写入时不一致；文件后来被改动过。</translation>
    </message>
    <message>
        <source>%1:%2: %3 tasks were written, but there are %4.</source>
        <translation>%1:%2：写入了 %3 个任务，但这里有 %4 个。</translation>
    </message>
    <message>
        <source>%1 is no recording: its first line is not a header such as {&quot;schema&quot;:&quot;%2&quot;}.</source>
        <translation>%1 不是记录：它的第一行不是 {&quot;schema&quot;:&quot;%2&quot;} 这样的头部。</translation>
    </message>
    <message>
        <source>%1 ended early at line %2: no recording was read.</source>
        <translation>%1 在第 %2 行提前结束：没有读到记录。</translation>
    </message>
    <message>
        <source>%1:%2: this line is no JSON object. The %3 events before it were read.</source>
        <translation>%1:%2：这一行不是 JSON 对象。已读取它之前的 %3 个事件。</translation>
    </message>
    <message>
        <source>%1:%2: what follows is no recording; it was left out.</source>
        <translation>%1:%2：后面的内容不是记录，已略去。</translation>
    </message>
    <message>
        <source>%1:%2: this line is longer than %4 MiB. The %3 events before it were read.</source>
        <translation>%1:%2：这一行超过 %4 MiB。已读取它之前的 %3 个事件。</translation>
    </message>
    <message>
        <source>%1:%2: this line is longer than %3 MiB.</source>
        <translation>%1:%2：这一行超过 %3 MiB。</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no recording.</source>
        <translation>%1 是空的：里面没有记录。</translation>
    </message>
    <message>
        <source>%1 ended early at line %2: %3 events were read.</source>
        <translation>%1 在第 %2 行提前结束：读到了 %3 个事件。</translation>
    </message>
    <message>
        <source>%1 holds %2 events of kinds that this version does not know, such as “%3”; they were left out.</source>
        <translation>%1 中有 %2 个本版本不认识的事件，例如“%3”；已略去。</translation>
    </message>
    <message>
        <source>%1 says things that this version does not know, such as “%2”; they were left out.</source>
        <translation>%1 中有本版本不认识的内容，例如“%2”；已略去。</translation>
    </message>
    <message>
        <source>Worker %1 works alone for the last %2: %3 worker has nothing left to do.</source>
        <translation>最后 %2 里只有工作进程 %1 在工作：%3 个工作进程已无事可做。</translation>
    </message>
    <message>
        <source>Worker %1 works alone for the last %2: %3 workers have nothing left to do.</source>
        <translation>最后 %2 里只有工作进程 %1 在工作：%3 个工作进程已无事可做。</translation>
    </message>
    <message>
        <source>Chunk %1 runs alone on worker %2 for the last %3: %4 worker has nothing left to do.</source>
        <translation>最后 %3 里只有块 %1 还在工作进程 %2 上运行：%4 个工作进程已无事可做。</translation>
    </message>
    <message>
        <source>Chunk %1 runs alone on worker %2 for the last %3: %4 workers have nothing left to do.</source>
        <translation>最后 %3 里只有块 %1 还在工作进程 %2 上运行：%4 个工作进程已无事可做。</translation>
    </message>
    <message>
        <source>Task %1 runs on worker %2; no other worker has a task.</source>
        <translation>任务 %1 在工作进程 %2 上运行；其他工作进程都没有任务。</translation>
    </message>
    <message>
        <source>Task %1 runs on worker %2; %3 other worker is blocked in one request.</source>
        <translation>任务 %1 在工作进程 %2 上运行；另有 %3 个工作进程阻塞在一个请求中。</translation>
    </message>
    <message>
        <source>Task %1 runs on worker %2; %3 other workers are each blocked in one request.</source>
        <translation>任务 %1 在工作进程 %2 上运行；另有 %3 个工作进程各阻塞在一个请求中。</translation>
    </message>
    <message>
        <source>%1 workers have a task each. Blocked in a request: %2, not run yet: %3.</source>
        <translation>%1 个工作进程各有一个任务。阻塞在请求中：%2，还没有运行过：%3。</translation>
    </message>
    <message>
        <source>%1 worker is blocked in one request; no task is left for later.</source>
        <translation>%1 个工作进程阻塞在一个请求中；后面没有任务了。</translation>
    </message>
    <message>
        <source>%1 workers are each blocked in one request; no task is left for later.</source>
        <translation>%1 个工作进程各阻塞在一个请求中；后面没有任务了。</translation>
    </message>
    <message>
        <source>%1 worker is blocked in one request. Waiting for a worker: %2, also what a lost one left.</source>
        <translation>%1 个工作进程阻塞在一个请求中。等待工作进程的任务：%2，包括失联的工作进程留下的。</translation>
    </message>
    <message>
        <source>%1 workers are each blocked in one request. Waiting for a worker: %2, also what a lost one left.</source>
        <translation>%1 个工作进程各阻塞在一个请求中。等待工作进程的任务：%2，包括失联的工作进程留下的。</translation>
    </message>
    <message>
        <source>%1 worker is blocked in one request; %2 task has not run yet.</source>
        <translation>%1 个工作进程阻塞在一个请求中；还有 %2 个任务没有运行过。</translation>
    </message>
    <message>
        <source>%1 worker is blocked in one request; %2 tasks have not run yet.</source>
        <translation>%1 个工作进程阻塞在一个请求中；还有 %2 个任务没有运行过。</translation>
    </message>
    <message>
        <source>%1 workers are each blocked in one request; %2 task has not run yet.</source>
        <translation>%1 个工作进程各阻塞在一个请求中；还有 %2 个任务没有运行过。</translation>
    </message>
    <message>
        <source>%1 workers are each blocked in one request; %2 tasks have not run yet.</source>
        <translation>%1 个工作进程各阻塞在一个请求中；还有 %2 个任务没有运行过。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2 to %3, got %4.</source>
        <translation>“%1”必须在 %2 到 %3 之间，而不是 %4。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3, got &apos;%4&apos;.</source>
        <translation>“%1”必须是 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a unit: write %2ms or %2s, not %2.</source>
        <translation>“%1”需要单位：请写 %2ms 或 %2s，而不是 %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a time such as 300ms, 3s or 1m, got &apos;%2&apos;.</source>
        <translation>“%1”必须是 300ms、3s 或 1m 这样的时间，而不是“%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from %2 to %3, got &apos;%4&apos;.</source>
        <translation>“%1”必须是 %2 到 %3 之间的数，而不是“%4”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be at most %2 bytes long, got %3.</source>
        <translation>“%1”最长 %2 字节，而给出的有 %3 字节。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2 or %3, got &apos;%4&apos;.</source>
        <translation>“%1”必须是 %2 或 %3，而不是“%4”。</translation>
    </message>
    <message>
        <source>&apos;header&apos; cannot be Host: it is taken from &apos;url&apos;.</source>
        <translation>“header”不能是 Host：它取自“url”。</translation>
    </message>
    <message>
        <source>&apos;header&apos; cannot be Content-Length: it is counted from &apos;body&apos;.</source>
        <translation>“header”不能是 Content-Length：它由“body”算出。</translation>
    </message>
    <message>
        <source>&apos;header&apos; cannot be Transfer-Encoding: &apos;body&apos; is always sent whole, with its length.</source>
        <translation>“header”不能是 Transfer-Encoding：“body”总是带着长度整个发送。</translation>
    </message>
    <message>
        <source>&apos;header&apos; cannot be Connection: &apos;reuse&apos; decides about it.</source>
        <translation>“header”不能是 Connection：它由“reuse”决定。</translation>
    </message>
    <message>
        <source>&apos;header&apos; must be at most %1 bytes long, got one of %2.</source>
        <translation>“header”最长 %1 字节，而给出的有 %2 字节。</translation>
    </message>
    <message>
        <source>&apos;header&apos; must be a name, a colon and a value, such as &apos;Accept: text/html&apos;; got one without a colon.</source>
        <translation>“header”必须是名称、冒号和值，例如“Accept: text/html”；给出的没有冒号。</translation>
    </message>
    <message>
        <source>The name of &apos;header&apos; may have letters, digits and !#$%&amp;&apos;*+-.^_`|~ only, without spaces before the colon.</source>
        <translation>“header”的名称只能含有字母、数字和 !#$%&amp;&apos;*+-.^_`|~，冒号前不能有空格。</translation>
    </message>
    <message>
        <source>The value of the header &apos;%1&apos; must be one line of text, without line breaks and other control characters.</source>
        <translation>头部“%1”的值必须是一行文本，不含换行和其他控制字符。</translation>
    </message>
    <message>
        <source>&apos;method&apos; must be one word of at most %1 letters, such as GET or POST.</source>
        <translation>“method”必须是一个最多 %1 个字母的单词，例如 GET 或 POST。</translation>
    </message>
    <message>
        <source>&apos;method&apos; cannot be CONNECT: it asks a proxy for a tunnel; choose another, such as GET.</source>
        <translation>“method”不能是 CONNECT：它向代理请求隧道；请换一个，例如 GET。</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理论最佳</translation>
    </message>
    <message>
        <source>over ideal</source>
        <translation>超出最佳</translation>
    </message>
    <message>
        <source>× best</source>
        <translation>× 最快</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>finished/failed/cancelled</source>
        <translation>完成/失败/取消</translation>
    </message>
    <message>
        <source>finished/failed</source>
        <translation>完成/失败</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can be given at most %2 times.</source>
        <translation>“%1”最多可以给出 %2 次。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must name a file, got &apos;%2&apos;.</source>
        <translation>“%1”必须是文件名，而不是“%2”。</translation>
    </message>
    <message>
        <source>requests to send</source>
        <translation>要发送的请求数</translation>
    </message>
    <message>
        <source>how long the endpoint takes for an answer; with --url what the ideal assumes</source>
        <translation>端点应答一次需要多久；与 --url 同用时，是理论最佳所假定的值</translation>
    </message>
    <message>
        <source>http or https address to ask instead of the built-in endpoint</source>
        <translation>代替内置端点的 http 或 https 地址</translation>
    </message>
    <message>
        <source>connections that a client opens at most at once; 0 = no limit</source>
        <translation>客户端同时最多打开的连接数；0 = 不限</translation>
    </message>
    <message>
        <source>permits of a semaphore around each request; 0 = no semaphore</source>
        <translation>每个请求外面的信号量的许可数；0 = 不用信号量</translation>
    </message>
    <message>
        <source>worker processes, or threads in a pool of threads</source>
        <translation>工作进程数，或线程池的线程数</translation>
    </message>
    <message>
        <source>tasks that a process takes at once; 0 = as Pool.map does: tasks / (4 · processes), rounded up</source>
        <translation>一个进程一次取走的任务数；0 = 与 Pool.map 相同：任务数 /（4 · 进程数），向上取整</translation>
    </message>
    <message>
        <source>requests that each process of coroutines has at once; 0 = no limit</source>
        <translation>每个协程进程同时进行的请求数；0 = 不限</translation>
    </message>
    <message>
        <source>requests that the built-in endpoint handles at once; 0 = all</source>
        <translation>内置端点同时处理的请求数；0 = 全部</translation>
    </message>
    <message>
        <source>time by which the built-in endpoint at most delays an answer further, drawn evenly for each</source>
        <translation>内置端点最多把应答再推迟多久，每次均匀随机</translation>
    </message>
    <message>
        <source>share of requests that the built-in endpoint answers with 503</source>
        <translation>内置端点以 503 应答的请求所占的比例</translation>
    </message>
    <message>
        <source>size of the built-in endpoint&apos;s answer</source>
        <translation>内置端点的应答大小</translation>
    </message>
    <message>
        <source>time after which a request has failed; if not given, twice the ideal total and 30 s</source>
        <translation>请求超过这个时间即为失败；不给出时为理论最佳总时长的两倍加 30 s</translation>
    </message>
    <message>
        <source>runs of each strategy, of which the median counts</source>
        <translation>每种策略运行的次数，取中位数</translation>
    </message>
    <message>
        <source>the machine&apos;s clock, or a simulated one on which waiting takes no time</source>
        <translation>本机的时钟，或等待不花时间的模拟时钟</translation>
    </message>
    <message>
        <source>whether a connection serves further requests</source>
        <translation>一个连接是否用于后续请求</translation>
    </message>
    <message>
        <source>header to add to every request; may be given several times</source>
        <translation>加到每个请求上的头部；可以多次给出</translation>
    </message>
    <message>
        <source>method of every request</source>
        <translation>每个请求的方法</translation>
    </message>
    <message>
        <source>body to send with every request</source>
        <translation>随每个请求发送的正文</translation>
    </message>
    <message>
        <source>PEM file of the certificate authorities to trust instead of the system&apos;s</source>
        <translation>代替系统证书的受信任证书颁发机构的 PEM 文件</translation>
    </message>
    <message>
        <source>do not check the server&apos;s certificate</source>
        <translation>不检查服务器的证书</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有“%1”；是不是“%2”？</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos;; there are: %2.</source>
        <translation>没有“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number in JSON.</source>
        <translation>“%1”在 JSON 中必须是数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false in JSON.</source>
        <translation>“%1”在 JSON 中必须是 true 或 false。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a string or an array of strings in JSON.</source>
        <translation>“%1”在 JSON 中必须是字符串或字符串数组。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a string in JSON.</source>
        <translation>“%1”在 JSON 中必须是字符串。</translation>
    </message>
    <message>
        <source>The scenario &apos;%1&apos; cannot be read: %2.</source>
        <translation>无法读取场景“%1”：%2。</translation>
    </message>
    <message>
        <source>The scenario &apos;%1&apos; is larger than %2 bytes.</source>
        <translation>场景“%1”超过 %2 字节。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>A scenario is one JSON object such as {&quot;tasks&quot;: 100, &quot;delay&quot;: &quot;3s&quot;}.</source>
        <translation>场景是一个 JSON 对象，例如 {&quot;tasks&quot;: 100, &quot;delay&quot;: &quot;3s&quot;}。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is given twice.</source>
        <translation>“%1”给出了两次。</translation>
    </message>
    <message>
        <source>&apos;url&apos; is not a valid address: the port after the colon must be 1 to 65535, and the host must be a name or an IP address.</source>
        <translation>“url”不是有效的地址：冒号后的端口必须在 1 到 65535 之间，主机必须是名称或 IP 地址。</translation>
    </message>
    <message>
        <source>&apos;url&apos; is not a valid address: spaces and some other characters must be written as % and two hexadecimal digits.</source>
        <translation>“url”不是有效的地址：空格和某些其他字符必须写成 % 加两位十六进制数字。</translation>
    </message>
    <message>
        <source>&apos;url&apos; must be at most %1 bytes long, got %2.</source>
        <translation>“url”最长 %1 字节，而给出的有 %2 字节。</translation>
    </message>
    <message>
        <source>&apos;url&apos; must begin with http:// or https://, such as http://localhost:8000/.</source>
        <translation>“url”必须以 http:// 或 https:// 开头，例如 http://localhost:8000/。</translation>
    </message>
    <message>
        <source>&apos;url&apos; names no host; write one, such as http://localhost:8000/.</source>
        <translation>“url”中没有主机；请写上，例如 http://localhost:8000/。</translation>
    </message>
    <message>
        <source>Refused: %1 is not this machine, and %2 requests, up to %3 at once, might harm it. Send at most %4 (--tasks times --repeat), at most %5 at once (--permits, --connections, --processes, --per-process), or ask a server on localhost or the built-in endpoint (no --url).</source>
        <translation>已拒绝：%1 不是本机，%2 个请求（同时最多 %3 个）可能对它造成危害。请最多发送 %4 个（--tasks 乘以 --repeat），同时最多 %5 个（--permits、--connections、--processes、--per-process），或者改为访问本机上的服务器或内置端点（不用 --url）。</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>顺序执行</translation>
    </message>
    <message>
        <source>One request after the other</source>
        <translation>一个请求接一个请求</translation>
    </message>
    <message>
        <source>Coroutine</source>
        <translation>协程</translation>
    </message>
    <message>
        <source>One loop, nobody blocks</source>
        <translation>一个循环，无人阻塞</translation>
    </message>
    <message>
        <source>Process pool</source>
        <translation>进程池</translation>
    </message>
    <message>
        <source>P processes, chunks of work</source>
        <translation>P 个进程，任务分块</translation>
    </message>
    <message>
        <source>Blocking coroutine</source>
        <translation>阻塞的协程</translation>
    </message>
    <message>
        <source>async code, blocking client</source>
        <translation>异步代码，阻塞的客户端</translation>
    </message>
    <message>
        <source>%1 was killed by signal %2</source>
        <translation>%1 被信号 %2 终止</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2</source>
        <translation>%1 以退出码 %2 结束</translation>
    </message>
    <message>
        <source>The program %1 is missing: it is neither in %2 nor in %3. Install Coroscope again.</source>
        <translation>缺少程序 %1：%2 和 %3 中都没有。请重新安装 Coroscope。</translation>
    </message>
    <message>
        <source>A frame of %1 bytes came; 1 to %2 are allowed.</source>
        <translation>收到 %1 字节的帧；允许的是 1 到 %2 字节。</translation>
    </message>
    <message>
        <source>A frame of the unknown kind %1 came.</source>
        <translation>收到未知类型 %1 的帧。</translation>
    </message>
    <message>
        <source>A message came that cannot be read.</source>
        <translation>收到无法读取的消息。</translation>
    </message>
    <message>
        <source>A fact came that cannot be: %1.</source>
        <translation>收到不可能的事实：%1。</translation>
    </message>
    <message>
        <source>This process has no free file descriptor left.</source>
        <translation>本进程没有空闲的文件描述符了。</translation>
    </message>
    <message>
        <source>A pipe cannot be watched: %1.</source>
        <translation>无法监视管道：%1。</translation>
    </message>
    <message>
        <source>The program %1 cannot be started: %2.</source>
        <translation>无法启动程序 %1：%2。</translation>
    </message>
    <message>
        <source>%1 did not stop in time</source>
        <translation>%1 没有及时停止</translation>
    </message>
    <message>
        <source>%1 says that it has done chunk %2, which it does not have</source>
        <translation>%1 说它做完了块 %2，可它并没有这一块</translation>
    </message>
    <message>
        <source>%1; no worker is left</source>
        <translation>%1；没有工作进程了</translation>
    </message>
    <message>
        <source>%1 was ended because another one did not start</source>
        <translation>%1 被结束，因为另一个没有启动</translation>
    </message>
    <message>
        <source>The workers were stopped before all were ready.</source>
        <translation>工作进程还没有全部就绪就被停止了。</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be watched: %2</source>
        <translation>无法监视 %1：%2</translation>
    </message>
    <message>
        <source>%1 was stopped before it had started</source>
        <translation>%1 还没启动就被停止</translation>
    </message>
    <message>
        <source>%1 was not ready within 5 s</source>
        <translation>%1 在 5 s 内没有就绪</translation>
    </message>
    <message>
        <source>%1 said nothing for 3 s</source>
        <translation>%1 在 3 s 内没有任何消息</translation>
    </message>
    <message>
        <source>%1 sent what is no message: %2</source>
        <translation>%1 发来的不是消息：%2</translation>
    </message>
    <message>
        <source>%1 cannot go on: %2</source>
        <translation>%1 无法继续：%2</translation>
    </message>
    <message>
        <source>%1 sent wrong facts: %2</source>
        <translation>%1 发来了错误的事实：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请换一个位置。</translation>
    </message>
    <message>
        <source>Language of the texts [the system&apos;s]</source>
        <translation>文字所用的语言 [系统语言]</translation>
    </message>
    <message>
        <source>Totals of strategies against one parameter, beside the ideals</source>
        <translation>各策略的总时长随一个参数的变化，与理论最佳对照</translation>
    </message>
    <message>
        <source>List the lessons, or run one of them</source>
        <translation>列出课程，或运行其中一课</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>练习：%1</translation>
    </message>
    <message>
        <source>The answer is %1) %2</source>
        <translation>答案是 %1）%2</translation>
    </message>
    <message>
        <source>What the lesson claims is true of these runs:</source>
        <translation>本课的结论对这些运行成立：</translation>
    </message>
    <message>
        <source>What the lesson claims is not true of these runs:</source>
        <translation>本课的结论对这些运行不成立：</translation>
    </message>
    <message>
        <source>The lesson; exits with 1 if its claim does not hold</source>
        <translation>课程；结论不成立时以退出码 1 结束</translation>
    </message>
    <message>
        <source>Make all runs by this clock [as the lesson says]</source>
        <translation>所有运行都用这个时钟 [按课程的规定]</translation>
    </message>
    <message>
        <source>&apos;lang&apos; must be &apos;en&apos; or &apos;zh_CN&apos;, got &apos;%1&apos;.</source>
        <translation>“lang”必须是“en”或“zh_CN”，而不是“%1”。</translation>
    </message>
    <message>
        <source>&apos;clock&apos; must be &apos;real&apos; or &apos;virtual&apos;, got &apos;%1&apos;.</source>
        <translation>“clock”必须是“real”或“virtual”，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no lesson &apos;%1&apos;; &apos;coroscope lessons&apos; lists them.</source>
        <translation>没有课程“%1”；“coroscope lessons”列出所有课程。</translation>
    </message>
    <message>
        <source>What is varied, any count of those below, and its values</source>
        <translation>要改变什么，即下面任意一个数目，以及它的各个取值</translation>
    </message>
    <message>
        <source>Print comma-separated values, a line for each run</source>
        <translation>输出逗号分隔的数据，每次运行一行</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other.</source>
        <translation>--json 和 --csv 不能同时使用。</translation>
    </message>
    <message>
        <source>Run strategies with one parameter at several values, one run after another, and print the totals beside the ideals.</source>
        <translation>让一个参数依次取几个值，逐次运行各策略，输出与理论最佳对照的总时长。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the value %2 twice: give each one once.</source>
        <translation>“%1”的取值 %2 出现了两次：每个值请只给一次。</translation>
    </message>
    <message>
        <source>A sweep has at most %1 values: leave some out.</source>
        <translation>一次扫描最多 %1 个取值：请去掉一些。</translation>
    </message>
    <message>
        <source>A sweep needs a parameter and its values, such as tasks=1,5,10; parameters are: %1.</source>
        <translation>扫描需要一个参数和它的取值，例如 tasks=1,5,10；可用的参数有：%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be swept, for it is no count; choose one of: %2.</source>
        <translation>“%1”不能用于扫描，因为它不是数目；请从这些中选择：%2。</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>~ no closed form: predicted by simulation</source>
        <translation>~ 没有封闭公式：由模拟预测</translation>
    </message>
    <message>
        <source>A goal is checked on a run of this program; &apos;%1&apos; is none of its strategies.</source>
        <translation>目标是在本程序的运行上检查的；“%1”不是它的策略。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends too early.</source>
        <translation>“%1”结束得太早。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood from &apos;%2&apos; on.</source>
        <translation>“%1”从“%2”开始无法理解。</translation>
    </message>
    <message>
        <source>Two times cannot be multiplied.</source>
        <translation>两个时间不能相乘。</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>不能除以 0。</translation>
    </message>
    <message>
        <source>A number cannot be divided by a time.</source>
        <translation>数不能除以时间。</translation>
    </message>
    <message>
        <source>There is no figure &apos;%1&apos;; there are: %2.</source>
        <translation>没有数据项“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>Texts in quotes belong to &apos;printed&apos; only, which needs at least one.</source>
        <translation>引号中的文字只能用于“printed”，且至少要有一个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; asks for run %2, but there are %3.</source>
        <translation>“%1”要用第 %2 次运行，但总共只有 %3 次。</translation>
    </message>
    <message>
        <source>&apos;%1.json&apos; must be named NN-id.json or exercise-NN-id.json.</source>
        <translation>“%1.json”的名称必须是 NN-id.json 或 exercise-NN-id.json。</translation>
    </message>
    <message>
        <source>The question &apos;%1&apos; needs a list of %2 answers (&apos;- …&apos;), got %3.</source>
        <translation>问题“%1”需要列出 %2 个答案（“- …”），而给出的有 %3 个。</translation>
    </message>
    <message>
        <source>There must be as many blocks, with &apos;---&apos; between them, as beats: %1, got %2.</source>
        <translation>必须有与步骤一样多的段落，用“---”隔开：应为 %1 段，而给出的有 %2 段。</translation>
    </message>
    <message>
        <source>%1: There is no text beside it; write it into &apos;%2&apos;.</source>
        <translation>%1：旁边没有对应的文字；请写到“%2”中。</translation>
    </message>
    <message>
        <source>There is no strategy &apos;%1&apos;; &apos;coroscope strategies&apos; lists them.</source>
        <translation>没有策略“%1”；“coroscope strategies”列出所有策略。</translation>
    </message>
    <message>
        <source>&apos;run&apos; must be 1 to %1, got %2.</source>
        <translation>“run”必须在 1 到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>&apos;answers&apos; must be three expressions, got %1.</source>
        <translation>“answers”必须是三个表达式，而给出的有 %1 个。</translation>
    </message>
    <message>
        <source>A lesson needs &apos;runs&apos;, &apos;beats&apos; and &apos;claim&apos;, each a list of at least one.</source>
        <translation>一课需要“runs”、“beats”和“claim”，每个都是至少含一项的列表。</translation>
    </message>
    <message>
        <source>&apos;minutes&apos; must be a number from 1 on.</source>
        <translation>“minutes”必须是从 1 开始的数。</translation>
    </message>
    <message>
        <source>%1: The first line must be the title, &apos;# Title&apos;, got &apos;%2&apos;.</source>
        <translation>%1：第一行必须是标题“# 标题”，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: Block %2 is empty; each beat needs some words.</source>
        <translation>%1：第 %2 段是空的；每一步都需要一些文字。</translation>
    </message>
    <message>
        <source>The lesson &apos;%1&apos; cannot be read.</source>
        <translation>无法读取课程“%1”。</translation>
    </message>
    <message>
        <source>Wrapped blocking</source>
        <translation>包装阻塞调用</translation>
    </message>
    <message>
        <source>The blocking call in a coroutine of its own</source>
        <translation>把阻塞调用放进单独的协程</translation>
    </message>
    <message>
        <source>Await in a loop</source>
        <translation>在循环中等待</translation>
    </message>
    <message>
        <source>Each awaited before the next is made</source>
        <translation>等完一个才创建下一个</translation>
    </message>
    <message>
        <source>Await of no awaitable</source>
        <translation>等待不可等待的东西</translation>
    </message>
    <message>
        <source>await on a blocking call’s answer</source>
        <translation>await 用在阻塞调用的应答上</translation>
    </message>
    <message>
        <source>The term &apos;%1&apos; is explained twice.</source>
        <translation>术语“%1”解释了两次。</translation>
    </message>
    <message>
        <source>The term &apos;%1&apos; needs a text, and a line &apos;→ id, id&apos; with related terms.</source>
        <translation>术语“%1”需要一段文字，以及一行列出相关术语的“→ id, id”。</translation>
    </message>
    <message>
        <source>The term &apos;%1&apos; refers to &apos;%2&apos;, which is not explained.</source>
        <translation>术语“%1”引用了没有解释的“%2”。</translation>
    </message>
    <message>
        <source>The glossary &apos;%1&apos; cannot be read.</source>
        <translation>无法读取术语表“%1”。</translation>
    </message>
    <message>
        <source>%1: A term must be given as &apos;## Term {#id}&apos;, got &apos;%2&apos;.</source>
        <translation>%1：术语必须写成“## 术语 {#id}”，而不是“%2”。</translation>
    </message>
    <message>
        <source>Define a coroutine</source>
        <translation>定义协程</translation>
    </message>
    <message>
        <source>Called, it does not run</source>
        <translation>调用了，但不会运行</translation>
    </message>
    <message>
        <source>States of a task</source>
        <translation>任务的状态</translation>
    </message>
    <message>
        <source>Pending before, finished after</source>
        <translation>之前待执行，之后完成</translation>
    </message>
    <message>
        <source>Ensure a future</source>
        <translation>创建 future</translation>
    </message>
    <message>
        <source>A task before a loop is named</source>
        <translation>先有任务，后指定事件循环</translation>
    </message>
    <message>
        <source>Done callback</source>
        <translation>完成回调</translation>
    </message>
    <message>
        <source>Called with the finished task</source>
        <translation>以已完成的任务为参数调用</translation>
    </message>
    <message>
        <source>Many tasks</source>
        <translation>多个任务</translation>
    </message>
    <message>
        <source>Waited for together, read in order</source>
        <translation>一起等待，按顺序读取</translation>
    </message>
    <message>
        <source>Find a better run, write it with &apos;coroscope run … -o FILE&apos;, and have it checked: &apos;coroscope lessons %1 FILE&apos;.</source>
        <translation>找到更好的运行，用“coroscope run … -o FILE”写出来，再让程序检查：“coroscope lessons %1 FILE”。</translation>
    </message>
    <message>
        <source>This run meets the goal:</source>
        <translation>这次运行达到了目标：</translation>
    </message>
    <message>
        <source>This run does not meet the goal yet:</source>
        <translation>这次运行还没有达到目标：</translation>
    </message>
    <message>
        <source>With an exercise: a recording of yours that has to meet its goal</source>
        <translation>与练习同用：你自己的一份记录，要达到练习的目标</translation>
    </message>
    <message>
        <source>Language [the system&apos;s]</source>
        <translation>语言 [系统语言]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no exercise; a recording is checked against the goal of an exercise only.</source>
        <translation>“%1”不是练习；只有练习的目标才能用记录来检查。</translation>
    </message>
    <message>
        <source>%1 worker (row) with a loop</source>
        <translation>%1 个带事件循环的工作进程（各行）</translation>
    </message>
    <message>
        <source>%1 workers (rows), each with a loop</source>
        <translation>%1 个工作进程（各行），各有一个事件循环</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended at once, but never more than %2 requests are on their way: the others wait for the client.</source>
        <translation>%1 个任务同时挂起，但在途的请求从不超过 %2 个：其余的在等客户端。</translation>
    </message>
    <message>
        <source>%1 thread, and a loop that waits</source>
        <translation>%1 个线程，和一个等待着的事件循环</translation>
    </message>
    <message>
        <source>%1 threads, and a loop that waits</source>
        <translation>%1 个线程，和一个等待着的事件循环</translation>
    </message>
    <message>
        <source>%1 worker with a loop: %2 running, %3 ready, %4 suspended, %5 not run yet, %6 ended.</source>
        <translation>%1 个带事件循环的工作进程：%2 个运行，%3 个就绪，%4 个挂起，%5 个还没有运行过，%6 个已结束。</translation>
    </message>
    <message>
        <source>%1 workers with a loop each: %2 running, %3 ready, %4 suspended, %5 not run yet, %6 ended.</source>
        <translation>%1 个各带事件循环的工作进程：%2 个运行，%3 个就绪，%4 个挂起，%5 个还没有运行过，%6 个已结束。</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended, %2 of them for a turn that the program itself gives. No worker is held.</source>
        <translation>%1 个任务全部挂起，其中 %2 个等待程序自己安排的轮次。没有任务占着工作进程。</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended on the loop of %2 worker, which nobody holds.</source>
        <translation>%1 个任务全部在 %2 个工作进程的事件循环上挂起，没有任务占着它。</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended on the loops of %2 workers, which nobody holds.</source>
        <translation>%1 个任务全部在 %2 个工作进程的事件循环上挂起，没有任务占着它们。</translation>
    </message>
    <message>
        <source>%1 thread beside the loop: %2 blocked in a request, %3 running, %4 not run yet, %5 ended.</source>
        <translation>事件循环之外有 %1 个线程：%2 个任务阻塞在请求中，%3 个运行，%4 个还没有运行过，%5 个已结束。</translation>
    </message>
    <message>
        <source>%1 threads beside the loop: %2 blocked in a request, %3 running, %4 not run yet, %5 ended.</source>
        <translation>事件循环之外有 %1 个线程：%2 个任务阻塞在请求中，%3 个运行，%4 个还没有运行过，%5 个已结束。</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>进程池 × 协程</translation>
    </message>
    <message>
        <source>P processes, each with a loop</source>
        <translation>P 个进程，每个进程一个循环</translation>
    </message>
    <message>
        <source>Thread pool</source>
        <translation>线程池</translation>
    </message>
    <message>
        <source>P threads, each request blocks one</source>
        <translation>P 个线程，每个请求阻塞一个</translation>
    </message>
    <message>
        <source>Qt’s own client</source>
        <translation>Qt 自带的客户端</translation>
    </message>
    <message>
        <source>One loop, 6 connections per host</source>
        <translation>一个循环，每台主机 6 个连接</translation>
    </message>
    <message>
        <source>Write the figures (.json, .csv) or a chart of them (.png, .svg); may be given several times</source>
        <translation>写出各项数据（.json、.csv）或它们的图表（.png、.svg）；可以多次给出</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say what to write: end it in .json or .csv for the figures, .png or .svg for a chart.</source>
        <translation>从“%1”看不出要写什么：数据请以 .json 或 .csv 结尾，图表请以 .png 或 .svg 结尾。</translation>
    </message>
    <message>
        <source>A time and a number cannot be compared; multiply the number by a time such as d.</source>
        <translation>时间和数不能比较；请把数乘以一个时间，例如 d。</translation>
    </message>
    <message>
        <source>A time and a number cannot be added; multiply the number by a time such as d.</source>
        <translation>时间和数不能相加；请把数乘以一个时间，例如 d。</translation>
    </message>
    <message>
        <source>%1 of %2 failed, for %3 different reasons, and nobody read their errors.</source>
        <translation>%2 个中 %1 个失败，原因有 %3 种，而且没有人读取过它们的错误。</translation>
    </message>
    <message>
        <source>%1 of %2 failed, and nobody read the error: %3.</source>
        <translation>%2 个中 %1 个失败，而且没有人读取过错误：%3。</translation>
    </message>
    <message>
        <source>All %1 tasks have finished, one after the other; they blocked the loop for %2 of %3.</source>
        <translation>%1 个任务已全部完成，一个接着一个；它们阻塞了事件循环 %2，总共 %3。</translation>
    </message>
    <message>
        <source>All %1 tasks have finished, one after the other; the loop was free for %2 of %3.</source>
        <translation>%1 个任务已全部完成，一个接着一个；事件循环空闲了 %2，总共 %3。</translation>
    </message>
    <message>
        <source>All %1 tasks have finished, in their order; for a while all of them were suspended together.</source>
        <translation>%1 个任务已按创建的顺序全部完成；有一段时间它们全都同时挂起。</translation>
    </message>
    <message>
        <source>All %1 tasks have finished, in another order, task %2 first and task %3 last; for a while all of them were suspended together.</source>
        <translation>%1 个任务已全部完成，但与创建的顺序不同，任务 %2 最先，任务 %3 最后；有一段时间它们全都同时挂起。</translation>
    </message>
    <message>
        <source>All %1 tasks are suspended and the loop is free. The endpoint serves %2; waiting there for their turn: %3.</source>
        <translation>%1 个任务全部挂起，事件循环空闲。端点正在处理 %2 个；在那里排队的：%3 个。</translation>
    </message>
    <message>
        <source>Nobody read the errors of %1 tasks, which failed for %2 different reasons.</source>
        <translation>%1 个任务因 %2 种不同的原因失败，没有人读取过它们的错误。</translation>
    </message>
    <message>
        <source>Nobody read the error of task %1: %2.</source>
        <translation>没有人读取过任务 %1 的错误：%2。</translation>
    </message>
    <message>
        <source>Nobody read the errors of %1 tasks: %2.</source>
        <translation>没有人读取过 %1 个任务的错误：%2。</translation>
    </message>
    <message>
        <source>Task %1 blocks the loop for %2 of %3.</source>
        <translation>任务 %1 阻塞了事件循环 %2，总共 %3。</translation>
    </message>
    <message>
        <source>%1 tasks block the loop, one after the other, for %2 of %3.</source>
        <translation>%1 个任务一个接一个地阻塞了事件循环，%2，总共 %3。</translation>
    </message>
    <message>
        <source>Task %1 starves longest: it waits %2 for a turn on the loop.</source>
        <translation>任务 %1 挨饿最久：它等待事件循环轮到自己等了 %2。</translation>
    </message>
    <message>
        <source>The loop is free for %1 of %2: each task begins only when the one before it has ended.</source>
        <translation>事件循环空闲了 %1，总共 %2：每个任务都要等前一个结束才开始。</translation>
    </message>
    <message>
        <source>%1 of %2 awaits does not suspend.</source>
        <translation>%2 次等待中有 %1 次没有挂起。</translation>
    </message>
    <message>
        <source>%1 of %2 awaits do not suspend.</source>
        <translation>%2 次等待中有 %1 次没有挂起。</translation>
    </message>
    <message>
        <source>There is %1 await, and it does not suspend.</source>
        <translation>只有 %1 次等待，而且没有挂起。</translation>
    </message>
    <message>
        <source>There are %1 awaits, and none of them suspends.</source>
        <translation>共有 %1 次等待，没有一次挂起。</translation>
    </message>
    <message>
        <source>At most %1 task waits at the client for a turn that the program itself gives.</source>
        <translation>客户端处最多有 %1 个任务等待程序自己安排的轮次。</translation>
    </message>
    <message>
        <source>Up to %1 tasks wait at the client for a turn that the program itself gives.</source>
        <translation>客户端处最多有 %1 个任务等待程序自己安排的轮次。</translation>
    </message>
    <message>
        <source>At most %1 request waits at the endpoint, which serves %2 at once.</source>
        <translation>端点处最多有 %1 个请求排队，端点同时处理 %2 个。</translation>
    </message>
    <message>
        <source>Up to %1 requests wait at the endpoint, which serves %2 at once.</source>
        <translation>端点处最多有 %1 个请求排队，端点同时处理 %2 个。</translation>
    </message>
    <message>
        <source>The tasks end in the order in which they were made.</source>
        <translation>任务结束的顺序就是创建的顺序。</translation>
    </message>
    <message>
        <source>The tasks end in another order than they were made in: task %1 first, task %2 last.</source>
        <translation>任务结束的顺序与创建的顺序不同：任务 %1 最先，任务 %2 最后。</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>context switches</source>
        <translation>上下文切换</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>endpoint late</source>
        <translation>端点迟到</translation>
    </message>
    <message>
        <source>waiting ready</source>
        <translation>就绪等待</translation>
    </message>
    <message>
        <source>loop busy</source>
        <translation>循环占用</translation>
    </message>
    <message>
        <source>tail</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>total - ideal: %1 = %2; start-up before it: %3</source>
        <translation>总时长 - 理论最佳：%1 = %2；之前的启动：%3</translation>
    </message>
    <message>
        <source>what each task does, separated by &apos;;&apos;: request, compute TIME, block TIME, sleep TIME, lock, unlock, read FILE</source>
        <translation>每个任务做什么，用“;”隔开：request、compute TIME、block TIME、sleep TIME、lock、unlock、read FILE</translation>
    </message>
    <message>
        <source>processor cores with which a simulation counts where tasks compute; 0 = this machine&apos;s</source>
        <translation>任务要计算时，模拟所按的处理器核数；0 = 本机的核数</translation>
    </message>
    <message>
        <source>asks the endpoint and waits for its answer</source>
        <translation>向端点发出请求，等待应答</translation>
    </message>
    <message>
        <source>uses the processor for a time</source>
        <translation>占用处理器一段时间</translation>
    </message>
    <message>
        <source>holds the thread for a time and does nothing</source>
        <translation>占住线程一段时间，什么也不做</translation>
    </message>
    <message>
        <source>lets a time pass; a coroutine suspends meanwhile</source>
        <translation>让一段时间过去；协程在此期间挂起</translation>
    </message>
    <message>
        <source>waits for the lock that the tasks of a process share, and holds it</source>
        <translation>等待同一进程的任务共用的锁，并拿住它</translation>
    </message>
    <message>
        <source>gives the lock back</source>
        <translation>归还锁</translation>
    </message>
    <message>
        <source>reads a file; a coroutine has a thread do it</source>
        <translation>读取一个文件；协程交给线程去读</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;, is not known; there are: %3.</source>
        <translation>不认识第 %1 步“%2”；可用的有：%3。</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;, has too much: &apos;%3&apos; stands alone. Steps are separated by &apos;;&apos;.</source>
        <translation>第 %1 步“%2”写多了：“%3”后面没有别的。步骤之间用“;”隔开。</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;, needs the name of a file, as in &apos;read notes.txt&apos;.</source>
        <translation>第 %1 步“%2”需要一个文件名，例如“read notes.txt”。</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;, needs a time up to 1h, as in &apos;%3 20ms&apos;.</source>
        <translation>第 %1 步“%2”需要一个不超过 1h 的时间，例如“%3 20ms”。</translation>
    </message>
    <message>
        <source>Step %1 locks what step %2 holds, and would wait for ever: &apos;unlock&apos; first.</source>
        <translation>第 %1 步要拿第 %2 步已拿住的锁，会永远等下去：请先“unlock”。</translation>
    </message>
    <message>
        <source>Step %1 unlocks what is not locked: it needs a &apos;lock&apos; before it.</source>
        <translation>第 %1 步归还的锁没有拿过：它前面需要“lock”。</translation>
    </message>
    <message>
        <source>The lock of step %1 is never given back: add an &apos;unlock&apos;.</source>
        <translation>第 %1 步拿的锁没有归还：请加上“unlock”。</translation>
    </message>
    <message>
        <source>A task has at most %1 steps.</source>
        <translation>一个任务最多有 %1 步。</translation>
    </message>
    <message>
        <source>A task needs at least one step, as in &apos;request&apos;; there are: %1.</source>
        <translation>一个任务至少需要一步，例如“request”；可用的有：%1。</translation>
    </message>
    <message>
        <source>Write a playlist as a PDF to be printed</source>
        <translation>把播放列表写成可打印的 PDF</translation>
    </message>
    <message>
        <source>The window with a playlist, as a lecture goes through it</source>
        <translation>打开窗口，按播放列表讲课</translation>
    </message>
    <message>
        <source>Write a playlist as a PDF to be printed: its plan, lessons, pictures and the speaker&apos;s notes; no display is needed.</source>
        <translation>把播放列表写成可打印的 PDF：计划、课程、图和讲者备注；不需要显示器。</translation>
    </message>
    <message>
        <source>Its name, as &apos;coroscope lessons&apos; lists it, or its file [lecture]</source>
        <translation>它的名字（&apos;coroscope lessons&apos; 会列出），或者它的文件 [lecture]</translation>
    </message>
    <message>
        <source>The file to write: .pdf</source>
        <translation>要写的文件：.pdf</translation>
    </message>
    <message>
        <source>-o FILE must name a .pdf, got &apos;%1&apos;.</source>
        <translation>-o FILE 必须是一个 .pdf，却是 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>Playlist: %1 (%2 min, %3 lessons)</source>
        <translation>播放列表：%1（%2 分钟，%3 课）</translation>
    </message>
    <message>
        <source>List the lessons, exercises and playlists, or print a lesson, make its runs and check its claim.</source>
        <translation>列出课程、练习和播放列表，或输出一课、进行其中的运行并检查结论。</translation>
    </message>
    <message>
        <source>%1:%2: The file must be one JSON object; %3.</source>
        <translation>%1:%2：文件必须是一个 JSON 对象；%3。</translation>
    </message>
    <message>
        <source>There is no lesson &apos;%1&apos;; there are: %2.</source>
        <translation>没有课程 &apos;%1&apos;；有这些：%2。</translation>
    </message>
    <message>
        <source>&apos;entries&apos; must be a list of at least one lesson: [{&quot;lesson&quot;: &quot;one-request&quot;}].</source>
        <translation>&apos;entries&apos; 必须是至少有一课的列表：[{&quot;lesson&quot;: &quot;one-request&quot;}]。</translation>
    </message>
    <message>
        <source>There must be as many blocks, with &apos;---&apos; between them, as entries: %1, got %2.</source>
        <translation>段的数目（以 &apos;---&apos; 隔开）必须与条目一样多：应为 %1，实为 %2。</translation>
    </message>
    <message>
        <source>The playlist &apos;%1&apos; cannot be read.</source>
        <translation>无法读取播放列表 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>There is no playlist &apos;%1&apos;, nor a file of that name; there are: %2.</source>
        <translation>没有播放列表 &apos;%1&apos;，也没有这个名字的文件；有这些：%2。</translation>
    </message>
    <message>
        <source>The same, or the lesson that was open last, full screen for a projector</source>
        <translation>同上，或上次打开的课，全屏演示，供投影仪使用</translation>
    </message>
    <message>
        <source>They ran at the same time on one machine: these are not the totals of quiet runs.</source>
        <translation>它们在同一台机器上同时运行：这些总时间不能当作单独运行的总时间。</translation>
    </message>
    <message>
        <source>Run all at the same time, each with its own endpoint; such totals are not those of quiet runs</source>
        <translation>全部同时运行，各用各的端点；这样的总时间不同于单独运行</translation>
    </message>
    <message>
        <source>--together runs each strategy once; leave out --repeat, or --together.</source>
        <translation>--together 让每个策略只运行一次；请去掉 --repeat 或 --together。</translation>
    </message>
    <message>
        <source>The loop is held. Nothing is ready: it would sleep.</source>
        <translation>事件循环已暂停。没有任务就绪：它本会休眠。</translation>
    </message>
    <message>
        <source>The loop is held. The main task comes next.</source>
        <translation>事件循环已暂停。下一个是主任务。</translation>
    </message>
    <message>
        <source>The loop is held. Task %1 comes next.</source>
        <translation>事件循环已暂停。下一个是任务 %1。</translation>
    </message>
    <message>
        <source>The loop is held. Task %1 comes next; %2 tasks wait for their turn.</source>
        <translation>事件循环已暂停。下一个是任务 %1；%2 个任务在等自己的一轮。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be fifo, lifo or random, got &apos;%2&apos;.</source>
        <translation>“%1”必须是 fifo、lifo 或 random，得到的是“%2”。</translation>
    </message>
    <message>
        <source>seed of jitter, errors and a random order</source>
        <translation>抖动、出错和随机顺序的种子</translation>
    </message>
    <message>
        <source>who goes first of the tasks that are ready when a tick of the loop begins: as they came, the last one, or drawn by the seed</source>
        <translation>事件循环的一个 tick 开始时，就绪的任务谁先执行：按到达顺序、后到的先、或按种子随机</translation>
    </message>
    <message>
        <source>Without the marks of the run</source>
        <translation>不画运行中的标记</translation>
    </message>
    <message>
        <source>task %1 has to wait for a permit</source>
        <translation>任务 %1 必须等许可</translation>
    </message>
    <message>
        <source>task %1 has to wait for a free connection</source>
        <translation>任务 %1 必须等空闲连接</translation>
    </message>
    <message>
        <source>task %1 has to wait for its turn to connect</source>
        <translation>任务 %1 必须等轮到它建立连接</translation>
    </message>
    <message>
        <source>task %1 has to wait for a lock</source>
        <translation>任务 %1 必须等锁</translation>
    </message>
    <message>
        <source>task %1 waits to be connected</source>
        <translation>任务 %1 等待连接建立</translation>
    </message>
    <message>
        <source>task %1 waits for its answer</source>
        <translation>任务 %1 等待它的应答</translation>
    </message>
    <message>
        <source>task %1 sleeps</source>
        <translation>任务 %1 休眠</translation>
    </message>
    <message>
        <source>task %1 gives way</source>
        <translation>任务 %1 主动让出</translation>
    </message>
    <message>
        <source>task %1 is suspended</source>
        <translation>任务 %1 挂起</translation>
    </message>
    <message>
        <source>task %1 is created</source>
        <translation>任务 %1 被创建</translation>
    </message>
    <message>
        <source>task %1 is put in the queue</source>
        <translation>任务 %1 进入队列</translation>
    </message>
    <message>
        <source>task %1 is put in the queue once more</source>
        <translation>任务 %1 再次进入队列</translation>
    </message>
    <message>
        <source>task %1 runs</source>
        <translation>任务 %1 运行</translation>
    </message>
    <message>
        <source>task %1 blocks its thread</source>
        <translation>任务 %1 阻塞它的线程</translation>
    </message>
    <message>
        <source>the blocking call of task %1 returns</source>
        <translation>任务 %1 的阻塞调用返回</translation>
    </message>
    <message>
        <source>task %1 becomes ready</source>
        <translation>任务 %1 就绪</translation>
    </message>
    <message>
        <source>task %1 is finished</source>
        <translation>任务 %1 完成</translation>
    </message>
    <message>
        <source>task %1 fails</source>
        <translation>任务 %1 失败</translation>
    </message>
    <message>
        <source>task %1 is cancelled</source>
        <translation>任务 %1 被取消</translation>
    </message>
    <message>
        <source>nothing more happens</source>
        <translation>不再发生任何事</translation>
    </message>
</context>
<context>
    <name>coroscope::AnswerCard</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>coroscope::CaptionBar</name>
    <message>
        <source>%1: press Enter for what it means</source>
        <translation>%1：按 Enter 查看含义</translation>
    </message>
</context>
<context>
    <name>coroscope::ChainBar</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Each of these coroutines awaits the next one; only the last gives up control.</source>
        <translation>这些协程依次等待下一个，只有最里面的一个交出控制权。</translation>
    </message>
    <message>
        <source>Await chain</source>
        <translation>等待链</translation>
    </message>
</context>
<context>
    <name>coroscope::CodePanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>C++ source of the strategy</source>
        <translation>策略的 C++ 源代码</translation>
    </message>
    <message>
        <source>The same in Python</source>
        <translation>同样内容的 Python 代码</translation>
    </message>
    <message>
        <source>Click a lane, or press ↓, to see at which line its task is.</source>
        <translation>点击一条泳道或按 ↓，看它的任务停在哪一行。</translation>
    </message>
    <message>
        <source>No source to show</source>
        <translation>没有可显示的源代码</translation>
    </message>
    <message>
        <source>This program does not know the strategy of this recording.</source>
        <translation>本程序不认识这个记录的策略。</translation>
    </message>
    <message>
        <source>Run a strategy to see its source here.</source>
        <translation>运行一种策略，就能在这里看到它的源代码。</translation>
    </message>
    <message>
        <source>No task is selected</source>
        <translation>没有选择任务</translation>
    </message>
    <message>
        <source>C++ · %1</source>
        <translation>C++ · %1</translation>
    </message>
    <message>
        <source>Python · the same</source>
        <translation>Python · 同样内容</translation>
    </message>
</context>
<context>
    <name>coroscope::CodeView</name>
    <message>
        <source>Source of the strategy</source>
        <translation>策略的源代码</translation>
    </message>
    <message>
        <source>Line %1 is current</source>
        <translation>当前是第 %1 行</translation>
    </message>
</context>
<context>
    <name>coroscope::ComparePage</name>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Run all strategies</source>
        <translation>运行所有策略</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Scale of the total times</source>
        <translation>总时长的刻度</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>%1 of %2: %3 is running …</source>
        <translation>%1 / %2：正在运行 %3…</translation>
    </message>
    <message>
        <source>Not to scale: what is shorter than a pixel is drawn 1 px wide.</source>
        <translation>并非严格按比例：不足一像素的部分画成 1 像素宽。</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Against theory</source>
        <translation>与理论对照</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>还没有可比较的运行。</translation>
    </message>
    <message>
        <source>Run all strategies with one click.</source>
        <translation>一键运行所有策略。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Total against a parameter</source>
        <translation>总时长随一个参数的变化</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>How the strategies run</source>
        <translation>各策略怎样运行</translation>
    </message>
    <message>
        <source>&lt;p&gt;In turn: one after another, each with the machine for itself.&lt;br&gt;Together: all at the same time, each with its own endpoint; their totals are kept apart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;依次：一个接一个，每个独占机器。&lt;br&gt;同时：全部一起运行，各用各的端点；它们的总时间单独记录。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 are running together …</source>
        <translation>%1 个策略正在同时运行…</translation>
    </message>
    <message>
        <source>Run all strategies at the same time, each with its own endpoint.</source>
        <translation>让所有策略同时运行，各用各的端点。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
</context>
<context>
    <name>coroscope::ConsolePanel</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>还没有打印任何内容。</translation>
    </message>
    <message>
        <source>What the tasks print stands here, up to the playhead.</source>
        <translation>播放头之前任务打印的内容显示在这里。</translation>
    </message>
</context>
<context>
    <name>coroscope::Course</name>
    <message>
        <source>Simulate one request</source>
        <translation>模拟一个请求</translation>
    </message>
    <message>
        <source>Simulate %1 requests</source>
        <translation>模拟 %1 个请求</translation>
    </message>
    <message>
        <source>Run one request</source>
        <translation>运行一个请求</translation>
    </message>
    <message>
        <source>Run %1 requests</source>
        <translation>运行 %1 个请求</translation>
    </message>
    <message>
        <source>It came out as the lesson says.</source>
        <translation>结果与本课所说一致。</translation>
    </message>
    <message>
        <source>This time it came out otherwise: %1 does not hold. Other work on this computer can do that; run it again.</source>
        <translation>这一次结果有所不同：%1 不成立。本机上的其他工作可能造成这种情况；请再运行一次。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The prediction stays hidden until the run has ended.</source>
        <translation>预测会一直隐藏到运行结束。</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>请先选择一个答案。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Something else is running; stop it first.</source>
        <translation>正在运行别的任务；请先停止它。</translation>
    </message>
    <message>
        <source>Simulate it</source>
        <translation>模拟运行</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Your run: %1</source>
        <translation>您的运行：%1</translation>
    </message>
    <message>
        <source>The run to start from, predicted</source>
        <translation>起点的运行（预测）</translation>
    </message>
    <message>
        <source>To the exercises</source>
        <translation>去做练习</translation>
    </message>
    <message>
        <source>Try it again in the Lab</source>
        <translation>再到实验中试一次</translation>
    </message>
    <message>
        <source>Try it in the Lab</source>
        <translation>到实验中试一试</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Check run %1</source>
        <translation>检查运行 %1</translation>
    </message>
    <message>
        <source>The goal, and your run %1</source>
        <translation>目标，以及您的运行 %1</translation>
    </message>
    <message>
        <source>The goal, and the run to start from</source>
        <translation>目标，以及起点的运行</translation>
    </message>
    <message>
        <source>Your run meets the goal: the exercise is done.</source>
        <translation>您的运行达到了目标：练习完成。</translation>
    </message>
    <message>
        <source>You have met this goal before.</source>
        <translation>您已经达到过这个目标。</translation>
    </message>
    <message>
        <source>Exercise %1</source>
        <translation>练习 %1</translation>
    </message>
    <message>
        <source>%1: the goal is met</source>
        <translation>%1：达到目标</translation>
    </message>
    <message>
        <source>%1: %2 of %3 parts of the goal hold</source>
        <translation>%1：目标的 %3 项中有 %2 项成立</translation>
    </message>
    <message>
        <source>This run could not be made, and what is shown is its simulation. %1</source>
        <translation>这次运行未能进行，显示的是它的模拟。%1</translation>
    </message>
</context>
<context>
    <name>coroscope::CourseProgress</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lesson %1 of %2: %3</source>
        <translation>第 %1 课，共 %2 课：%3</translation>
    </message>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>练习 %1（共 %2 个）：%3</translation>
    </message>
</context>
<context>
    <name>coroscope::DesktopScreenSaver</name>
    <message>
        <source>A lecture is being shown</source>
        <translation>正在演示讲座</translation>
    </message>
</context>
<context>
    <name>coroscope::EndpointForm</name>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁应答</translation>
    </message>
    <message>
        <source>%1 is another machine: a strategy may send it %2 requests, %3 of them at once. Lower the tasks or what goes at once.</source>
        <translation>%1 是另一台机器：一种策略最多可以向它发 %2 个请求，同时 %3 个。请减少任务数或同时请求数。</translation>
    </message>
    <message>
        <source>Type an http or https address; until then the built-in endpoint answers.</source>
        <translation>请输入 http 或 https 地址；在此之前由内置端点应答。</translation>
    </message>
    <message>
        <source>%1 is another machine: it gets at most %2 requests, %3 of them at once.</source>
        <translation>%1 是另一台机器：最多向它发 %2 个请求，同时 %3 个。</translation>
    </message>
</context>
<context>
    <name>coroscope::EndpointWords</name>
    <message>
        <source>Endpoint options</source>
        <translation>端点选项</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Built-in endpoint, answers after %1</source>
        <translation>内置端点，%1 后应答</translation>
    </message>
    <message>
        <source>Built-in, answers after %1</source>
        <translation>内置，%1 后应答</translation>
    </message>
    <message>
        <source>Built-in endpoint</source>
        <translation>内置端点</translation>
    </message>
    <message>
        <source>%1, answers after %2</source>
        <translation>%1，%2 后应答</translation>
    </message>
</context>
<context>
    <name>coroscope::FieldGrid</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>coroscope::FrameRow</name>
    <message>
        <source>On the thread’s stack:</source>
        <translation>在线程栈上：</translation>
    </message>
    <message>
        <source>Heap frame: %1 bytes</source>
        <translation>堆帧：%1 字节</translation>
    </message>
    <message>
        <source>In its heap frame:</source>
        <translation>在堆帧中：</translation>
    </message>
    <message>
        <source>A coroutine here is stackless: what it needs again lies in a frame on the heap, and it has no stack of its own. While it is suspended, no thread holds anything for it.</source>
        <translation>这里的协程是无栈协程：以后还要用的东西放在堆上的一个帧里，协程没有自己的栈。挂起期间，没有线程为它占着任何东西。</translation>
    </message>
    <message>
        <source>A function that is no coroutine keeps its names on its thread’s stack: the thread cannot do anything else until it returns.</source>
        <translation>不是协程的函数把变量放在所在线程的栈上：在它返回之前，该线程不能做别的事。</translation>
    </message>
    <message>
        <source>The frames of the whole await chain: %1 bytes.</source>
        <translation>整条等待链的帧共 %1 字节。</translation>
    </message>
    <message>
        <source>The names are those in scope at this line.</source>
        <translation>所列名称是在这一行可见的变量。</translation>
    </message>
    <message>
        <source>What the task keeps</source>
        <translation>任务保留的东西</translation>
    </message>
</context>
<context>
    <name>coroscope::GlossaryDialog</name>
    <message>
        <source>No such term</source>
        <translation>没有这个术语</translation>
    </message>
    <message>
        <source>No term holds what was typed.</source>
        <translation>没有包含所输入内容的术语。</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>另见：%1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>What the term means</source>
        <translation>术语的含义</translation>
    </message>
</context>
<context>
    <name>coroscope::GoalList</name>
    <message>
        <source>%1 (%2): holds</source>
        <translation>%1（%2）：成立</translation>
    </message>
    <message>
        <source>%1 (%2): does not hold</source>
        <translation>%1（%2）：不成立</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Goal of the exercise</source>
        <translation>练习的目标</translation>
    </message>
</context>
<context>
    <name>coroscope::HoldBar</name>
    <message>
        <source>The loop of the run</source>
        <translation>运行的事件循环</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the loop: it takes nothing from its queue (H)</source>
        <translation>暂停事件循环：它不再从队列取任务 (H)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Give the next task one turn (N)</source>
        <translation>让下一个任务执行一轮 (N)</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>一个 tick</translation>
    </message>
    <message>
        <source>Give a turn to all that are ready now (Shift+N)</source>
        <translation>让现在就绪的任务各执行一轮 (Shift+N)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Let the loop go on by itself (H)</source>
        <translation>让事件循环自己继续 (H)</translation>
    </message>
</context>
<context>
    <name>coroscope::Inspector</name>
    <message>
        <source>Try next</source>
        <translation>接着试试</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>详情显示的内容</translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation>所选任务</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>coroscope::KeyList</name>
    <message>
        <source>Keys and commands</source>
        <translation>按键与命令</translation>
    </message>
    <message>
        <source>Type a command; Return does it</source>
        <translation>输入命令，按回车执行</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Mouse on the timeline</source>
        <translation>时间轴上的鼠标操作</translation>
    </message>
</context>
<context>
    <name>coroscope::LearnPage</name>
    <message>
        <source>On one clock</source>
        <translation>同一时钟</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>What happens is shown here when it has run.</source>
        <translation>运行之后，这里会显示发生了什么。</translation>
    </message>
</context>
<context>
    <name>coroscope::LeftColumn</name>
    <message>
        <source>Total time</source>
        <translation>总时长</translation>
    </message>
</context>
<context>
    <name>coroscope::LegendBar</name>
    <message>
        <source>The task awaited something that was there already: it went on at once and kept the loop.</source>
        <translation>任务等待的东西已经在那里：它立即继续，没有让出事件循环。</translation>
    </message>
    <message>
        <source>The coroutine object exists; nothing of it has run.</source>
        <translation>协程对象已存在，但一点也没有运行。</translation>
    </message>
    <message>
        <source>The task is scheduled, or waits in a pool&apos;s queue: it has not run yet.</source>
        <translation>任务已安排，或在进程池的队列里等待：它还没有运行过。</translation>
    </message>
    <message>
        <source>What the task waited for is there. It could go on, and waits for its turn on the loop.</source>
        <translation>任务等待的东西已经到了。它可以继续，正在等事件循环轮到它。</translation>
    </message>
    <message>
        <source>The task executes: it holds its thread.</source>
        <translation>任务正在执行：它占着线程。</translation>
    </message>
    <message>
        <source>The task waits for this program itself: a permit, a free connection, a lock. It holds no thread.</source>
        <translation>任务在等本程序自己：许可、空闲连接或锁。它不占用线程。</translation>
    </message>
    <message>
        <source>The task waits for the outside, and holds no thread: others can run.</source>
        <translation>任务在等外部，不占用线程：别的任务可以运行。</translation>
    </message>
    <message>
        <source>The task waits inside a call that holds its thread: nothing else can run there.</source>
        <translation>任务在一个占着线程的调用里等待：那里什么也运行不了。</translation>
    </message>
    <message>
        <source>The task has returned its result.</source>
        <translation>任务已返回结果。</translation>
    </message>
    <message>
        <source>The task has ended by an error.</source>
        <translation>任务因出错而结束。</translation>
    </message>
    <message>
        <source>The task was cancelled before its end.</source>
        <translation>任务还没结束就被取消了。</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>coroscope::LessonBody</name>
    <message>
        <source>Text of the lesson</source>
        <translation>课程正文</translation>
    </message>
</context>
<context>
    <name>coroscope::LessonCard</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Back by one step (PageUp)</source>
        <translation>后退一步（PageUp）</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>上一课</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一课</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Lessons and exercises</source>
        <translation>课程与练习</translation>
    </message>
    <message>
        <source>Lessons and exercises (Ctrl+L)</source>
        <translation>课程与练习（Ctrl+L）</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>上一个练习</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>下一个练习</translation>
    </message>
</context>
<context>
    <name>coroscope::LessonMenu</name>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Exercise %1: %2</source>
        <translation>练习 %1：%2</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>第 %1 课：%2</translation>
    </message>
    <message>
        <source>%1 (finished)</source>
        <translation>%1（已完成）</translation>
    </message>
    <message>
        <source>Lessons and exercises</source>
        <translation>课程与练习</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>%1 lessons · %2 min</source>
        <translation>%1 课 · %2 分钟</translation>
    </message>
    <message>
        <source>Playlist %1, %2 lessons, %3 minutes</source>
        <translation>播放列表 %1，%2 课，%3 分钟</translation>
    </message>
    <message>
        <source>Open a playlist file…</source>
        <translation>打开播放列表文件…</translation>
    </message>
    <message>
        <source>Back to the whole course</source>
        <translation>回到完整的课程</translation>
    </message>
</context>
<context>
    <name>coroscope::MainWindow</name>
    <message>
        <source>Find a task</source>
        <translation>查找任务</translation>
    </message>
    <message>
        <source>Number of the task, 1 to %1:</source>
        <translation>任务编号，1 到 %1：</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1 · running</source>
        <translation>%1 · 正在运行</translation>
    </message>
    <message>
        <source>lesson %1 of %2</source>
        <translation>第 %1 课，共 %2 课</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>exercise %1 of %2</source>
        <translation>练习 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>minutes %1–%2 of %3</source>
        <translation>第 %1–%2 分钟，共 %3 分钟</translation>
    </message>
    <message>
        <source>Nothing is ready: the loop would sleep.</source>
        <translation>没有任务就绪：事件循环本会休眠。</translation>
    </message>
    <message>
        <source>Give task %1 the next turn</source>
        <translation>让任务 %1 执行下一轮</translation>
    </message>
    <message>
        <source>Cancel task %1</source>
        <translation>取消任务 %1</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>Only a run on one loop can be held</source>
        <translation>只有单个事件循环上的运行才能暂停</translation>
    </message>
    <message>
        <source>Task %1 has ended</source>
        <translation>任务 %1 已结束</translation>
    </message>
    <message>
        <source>Its loop can be held (H)</source>
        <translation>可以暂停它的事件循环 (H)</translation>
    </message>
</context>
<context>
    <name>coroscope::MarkEditor</name>
    <message>
        <source>Text of the mark</source>
        <translation>标记的文字</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>这里能看到什么？</translation>
    </message>
    <message>
        <source>Return keeps it, Escape leaves it as it was, an empty text removes it</source>
        <translation>回车保存，Esc 保持原样，清空文字则删除标记</translation>
    </message>
</context>
<context>
    <name>coroscope::PairView</name>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>They part: %1</source>
        <translation>由此不同：%1</translation>
    </message>
    <message>
        <source>Both runs have the same schedule: the same happens to the same tasks in the same order.</source>
        <translation>两次运行的调度相同：同样的任务以同样的顺序经历了同样的事。</translation>
    </message>
    <message>
        <source>They part after %1 common events: in %2 %3, in %4 %5.</source>
        <translation>经过 %1 个相同的事件后开始不同：%2 中%3，%4 中%5。</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>并排的两次运行</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>按步</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>到那里</translation>
    </message>
    <message>
        <source>Two runs are needed.</source>
        <translation>需要两次运行。</translation>
    </message>
    <message>
        <source>Run a strategy twice, or two of them: here is seen where they part.</source>
        <translation>把一个策略运行两次，或运行两个策略：这里会显示它们从哪里开始不同。</translation>
    </message>
    <message>
        <source>The moment where they part: in the run that is there earlier, then in the other (Ctrl+Shift+D)</source>
        <translation>两次运行开始不同的时刻：先到较早的那次运行，再到另一次（Ctrl+Shift+D）</translation>
    </message>
</context>
<context>
    <name>coroscope::Question</name>
    <message>
        <source>calculating …</source>
        <translation>正在计算……</translation>
    </message>
    <message>
        <source>is running; predicted %1</source>
        <translation>正在运行；预测 %1</translation>
    </message>
    <message>
        <source>took %1; predicted %2</source>
        <translation>用时 %1；预测 %2</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>predicted %1 instead of %2</source>
        <translation>预测 %1，而不是 %2</translation>
    </message>
</context>
<context>
    <name>coroscope::QueueControls</name>
    <message>
        <source>Only a strategy on one event loop has a ready queue of its own.</source>
        <translation>只有在单个事件循环上的策略才有自己的就绪队列。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Who goes first of the tasks that are ready when a tick begins: as they came, the last one, or drawn by the seed. The same program, another legal schedule.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一个 tick 开始时，就绪的任务谁先执行：按到达顺序、后到的先、或按种子随机。同一个程序，另一种合法的调度。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Begin with the loop held, and give every turn by hand</source>
        <translation>一开始就暂停事件循环，每一轮都由手动给出</translation>
    </message>
    <message>
        <source>How the loop gives turns</source>
        <translation>事件循环怎样分配轮次</translation>
    </message>
    <message>
        <source>Who runs next</source>
        <translation>下一个轮到谁</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>先进先出</translation>
    </message>
    <message>
        <source>LIFO</source>
        <translation>后进先出</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Order of turns</source>
        <translation>轮次顺序</translation>
    </message>
    <message>
        <source>Run step by step</source>
        <translation>逐步运行</translation>
    </message>
</context>
<context>
    <name>coroscope::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Nobody else is ready.</source>
        <translation>没有别的任务就绪。</translation>
    </message>
    <message>
        <source>Nothing is ready: the loop sleeps.</source>
        <translation>没有任务就绪：事件循环在休眠。</translation>
    </message>
    <message>
        <source>All chunks are taken.</source>
        <translation>所有的块都已取走。</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>has nothing to do</source>
        <translation>无事可做</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>%1 holds it · chunk %2</source>
        <translation>%1 占着 · 块 %2</translation>
    </message>
    <message>
        <source>%1 runs · chunk %2</source>
        <translation>%1 运行 · 块 %2</translation>
    </message>
    <message>
        <source>%1 holds it, does nothing</source>
        <translation>%1 占着，什么也不做</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 运行</translation>
    </message>
    <message>
        <source>No queue to show</source>
        <translation>没有可显示的队列</translation>
    </message>
    <message>
        <source>What waits for its turn stands here, in order.</source>
        <translation>等待轮次的任务按顺序显示在这里。</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>All have begun.</source>
        <translation>全部都已开始。</translation>
    </message>
    <message>
        <source>is between two turns</source>
        <translation>正在两轮之间</translation>
    </message>
    <message>
        <source>Step takes the next one as soon as an answer is there.</source>
        <translation>应答一到，“单步”就会执行下一个。</translation>
    </message>
    <message>
        <source>Step takes the first. Click a task to take that one.</source>
        <translation>“单步”执行第一个；点击某个任务则执行那一个。</translation>
    </message>
    <message>
        <source>Nothing is ready: the loop would sleep.</source>
        <translation>没有任务就绪：事件循环本会休眠。</translation>
    </message>
</context>
<context>
    <name>coroscope::RaceView</name>
    <message>
        <source>Race</source>
        <translation>竞速</translation>
    </message>
    <message>
        <source>is running …</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>comes after it</source>
        <translation>接着运行</translation>
    </message>
</context>
<context>
    <name>coroscope::RecentRuns</name>
    <message>
        <source>Recent runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>还没有运行过。</translation>
    </message>
    <message>
        <source>Run %1, %2, %3, %4 %5</source>
        <translation>运行 %1，%2，%3，%4 %5</translation>
    </message>
</context>
<context>
    <name>coroscope::RefusalCard</name>
    <message>
        <source>C++ refuses this</source>
        <translation>C++ 拒绝编译</translation>
    </message>
    <message>
        <source>What the compiler says</source>
        <translation>编译器的话</translation>
    </message>
    <message>
        <source>C++ says so when it compiles the line; Python says the same only when it runs it.</source>
        <translation>C++ 在编译这一行时就指出；Python 要到执行这一行时才报同样的错。</translation>
    </message>
</context>
<context>
    <name>coroscope::RunLine</name>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Choose a run</source>
        <translation>选择一次运行</translation>
    </message>
    <message>
        <source>Show another run here</source>
        <translation>在这里显示另一次运行</translation>
    </message>
</context>
<context>
    <name>coroscope::ScenarioForm</name>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
</context>
<context>
    <name>coroscope::Scrubber</name>
    <message>
        <source>Requests in flight over time; sets the shown time</source>
        <translation>各时刻在途的请求；点击设定所显示的时刻</translation>
    </message>
    <message>
        <source>Played from %1 to %2.</source>
        <translation>播放范围：从 %1 到 %2。</translation>
    </message>
</context>
<context>
    <name>coroscope::Show</name>
    <message>
        <source>What happens is shown here when it has run.</source>
        <translation>运行之后，这里会显示发生了什么。</translation>
    </message>
    <message>
        <source>This is what theory says.</source>
        <translation>理论上是这样。</translation>
    </message>
    <message>
        <source>Esc again ends the show</source>
        <translation>再按一次 Esc 结束演示</translation>
    </message>
    <message>
        <source>goes on when the run has ended</source>
        <translation>运行结束后继续</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>到此结束</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>到此结束，谢谢。</translation>
    </message>
    <message>
        <source>Esc twice ends the show, PageUp goes back.</source>
        <translation>按两次 Esc 结束演示，PageUp 返回。</translation>
    </message>
</context>
<context>
    <name>coroscope::ShowCode</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>coroscope::ShowHead</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>coroscope::ShowLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>coroscope::ShowPage</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>coroscope::ShowSlide</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
</context>
<context>
    <name>coroscope::ShowStrip</name>
    <message>
        <source>← → field · ↑ ↓ or digits: value · Enter runs it · Esc closes</source>
        <translation>← → 选择项目 · ↑ ↓ 或数字：数值 · Enter 运行 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>coroscope::Stage</name>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>按步</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>&lt;p&gt;Clock: times to scale.&lt;br&gt;Paced: an equal step for every event, long waits folded.&lt;/p&gt;</source>
        <translation>&lt;p&gt;时钟：时间按比例显示。&lt;br&gt;按步：每个事件等距一步，长时间的等待折叠起来。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整次运行</translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation>未按比例</translation>
    </message>
    <message>
        <source>This is what theory says. Run it, and reality pours over the prediction.</source>
        <translation>这是理论给出的预测。点击运行，让真实结果覆盖它。</translation>
    </message>
    <message>
        <source>Tasks as a table (Shift+T)</source>
        <translation>把任务显示为表格（Shift+T）</translation>
    </message>
</context>
<context>
    <name>coroscope::StoryPanel</name>
    <message>
        <source>at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What happened in the run</source>
        <translation>本次运行的经过</translation>
    </message>
    <message>
        <source>No run to tell of</source>
        <translation>还没有运行可讲</translation>
    </message>
    <message>
        <source>Who blocked, who starved and in which order the tasks ended is told here after a run.</source>
        <translation>运行之后，这里会说明谁阻塞了、谁挨饿了、任务按什么次序结束。</translation>
    </message>
    <message>
        <source>Not all tasks have ended</source>
        <translation>还有任务没有结束</translation>
    </message>
    <message>
        <source>What was worth noticing is told here when the last one has.</source>
        <translation>最后一个任务结束后，这里会说明值得注意的事。</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>没有特别之处</translation>
    </message>
    <message>
        <source>Nobody blocked or starved, and no queue grew.</source>
        <translation>没有谁阻塞或挨饿，也没有队列变长。</translation>
    </message>
    <message>
        <source>What happens, as predicted</source>
        <translation>预测的经过</translation>
    </message>
    <message>
        <source>in the whole run</source>
        <translation>整个运行</translation>
    </message>
</context>
<context>
    <name>coroscope::StrategyCards</name>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1 种</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“Run all” compares it; C leaves it out.</source>
        <translation>“全部运行”会比较它；按 C 将其排除。</translation>
    </message>
    <message>
        <source>“Run all” leaves it out; C takes it in.</source>
        <translation>“全部运行”不包含它；按 C 将其加入。</translation>
    </message>
</context>
<context>
    <name>coroscope::SweepPanel</name>
    <message>
        <source>Sweep: total time against one parameter</source>
        <translation>扫描：总时长随一个参数的变化</translation>
    </message>
    <message>
        <source>Values of the parameter, separated by commas</source>
        <translation>参数的取值，用逗号分隔</translation>
    </message>
    <message>
        <source>Values, separated by commas; 0 is no limit</source>
        <translation>取值，用逗号分隔；0 表示不限</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run sweep</source>
        <translation>运行扫描</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>参数：%1</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4 = %5 …</source>
        <translation>%1 / %2：%3，%4 = %5…</translation>
    </message>
    <message>
        <source>%1 runs, about %2</source>
        <translation>%1 次运行，约 %2</translation>
    </message>
</context>
<context>
    <name>coroscope::TaskList</name>
    <message>
        <source>Table of tasks</source>
        <translation>任务表</translation>
    </message>
    <message>
        <source>What the timeline shows, at the same time. Return on a time goes to that moment; Ctrl+C copies rows.</source>
        <translation>与时间轴同一时刻的内容。在时间上按回车就到那一刻；Ctrl+C 复制行。</translation>
    </message>
</context>
<context>
    <name>coroscope::TaskListModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>在等待</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>首次运行</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>coroscope::TaskPanel</name>
    <message>
        <source>Selected task</source>
        <translation>所选任务</translation>
    </message>
    <message>
        <source>No task is selected</source>
        <translation>没有选择任务</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>%1: this program itself gives it.</source>
        <translation>%1：由本程序自己给出。</translation>
    </message>
    <message>
        <source>%1, from outside this program.</source>
        <translation>%1：来自本程序之外。</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Click a lane, or press ↓.</source>
        <translation>点击一条泳道，或按 ↓。</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>还没有运行过</translation>
    </message>
    <message>
        <source>Press Run, then click a lane.</source>
        <translation>先点击运行，再点击一条泳道。</translation>
    </message>
</context>
<context>
    <name>coroscope::TimelineArea</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>还没有显示任何内容。</translation>
    </message>
    <message>
        <source>Predicted: %1.</source>
        <translation>预测：%1。</translation>
    </message>
    <message>
        <source>Running for %1.</source>
        <translation>已运行 %1。</translation>
    </message>
    <message>
        <source>Total time: %1.</source>
        <translation>总时长：%1。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>标记：%1</translation>
    </message>
</context>
<context>
    <name>coroscope::TopBar</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>本次会话的各次运行</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Save or copy the recording or a picture of it</source>
        <translation>保存或复制记录或它的图片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the run; what was recorded is kept</source>
        <translation>结束运行；保留已记录的内容</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present: full screen, for a projector (F11)</source>
        <translation>演示：全屏，供投影仪使用（F11）</translation>
    </message>
</context>
<context>
    <name>coroscope::TotalsPanel</name>
    <message>
        <source>Total times</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>%1: about %2, predicted</source>
        <translation>%1：约 %2，预测</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ideal: %1</source>
        <translation>理论最佳：%1</translation>
    </message>
    <message>
        <source>Ideal: %1 = %2</source>
        <translation>理论最佳：%1 = %2</translation>
    </message>
    <message>
        <source>%1 over the ideal</source>
        <translation>比理论最佳多 %1</translation>
    </message>
    <message>
        <source>Start-up before it: %1</source>
        <translation>在此之前的启动：%1</translation>
    </message>
    <message>
        <source>No run of this scenario yet</source>
        <translation>这个场景还没有运行过</translation>
    </message>
    <message>
        <source>Of that: %1</source>
        <translation>其中：%1</translation>
    </message>
</context>
<context>
    <name>coroscope::Transport</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>跳到结尾</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Follow the run under way</source>
        <translation>跟随正在进行的运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>coroscope::Welcome</name>
    <message>
        <source>See what your program does while it waits</source>
        <translation>看看程序在等待时做些什么</translation>
    </message>
    <message>
        <source>Run five requests</source>
        <translation>运行五个请求</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Five real requests go to a slow server on this computer. You will see who runs, who waits for an answer, and who waits for a turn.</source>
        <translation>五个真实请求发往本机上的一台慢服务器。你会看到谁在运行、谁在等应答、谁在等待轮次。</translation>
    </message>
    <message>
        <source>takes 3 seconds, stays on this computer</source>
        <translation>用时 3 秒，不离开本机</translation>
    </message>
    <message>
        <source>Race all strategies</source>
        <translation>让所有策略竞速</translation>
    </message>
    <message>
        <source>Use an address of your own</source>
        <translation>使用自己的地址</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>All strategies in the Lab</source>
        <translation>实验中的所有策略</translation>
    </message>
    <message>
        <source>Start the course</source>
        <translation>开始学习课程</translation>
    </message>
</context>
</TS>
