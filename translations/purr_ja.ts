<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>About Purr</source>
        <extracomment>Title of the page about the program</extracomment>
        <translation>Purr について</translation>
    </message>
    <message>
        <source>Purr %1</source>
        <translation>Purr %1</translation>
    </message>
    <message>
        <source>A desktop chat application built on chat sessions. Free software under the MIT licence, made by the Purr maintainers.</source>
        <translation>チャットセッションを土台にしたデスクトップチャットアプリです。Purr のメンテナーが作る、MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Works of others in it</source>
        <translation>含まれる他者の著作物</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A library and its licence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインイン中</translation>
    </message>
    <message>
        <source>Signed in as %1, not connected</source>
        <translation>%1 としてサインイン中、未接続</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in other accounts</source>
        <translation>
            <numerusform>他のアカウントに未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: profile and status…</source>
        <translation>%1: プロフィールとステータス…</translation>
    </message>
    <message>
        <source>Blocked people…</source>
        <translation>ブロックした人…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>自分の言葉で…</translation>
    </message>
    <message>
        <source>%1 · %2 (%L3 unread)</source>
        <translation>%1 · %2 (未読 %L3 件)</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Sessions and storage</source>
        <translation>セッションと保存領域</translation>
    </message>
    <message>
        <source>Chat sessions at once</source>
        <translation>同時に開くチャットセッション</translation>
    </message>
    <message>
        <source>ChatKitty allows 10 per device. A server may refuse more.</source>
        <translation>ChatKitty は端末ごとに 10 個まで許可します。サーバーによってはそれより少なくなります。</translation>
    </message>
    <message>
        <source>Port of the built-in server</source>
        <translation>内蔵サーバーのポート</translation>
    </message>
    <message>
        <source>(from the next start on)</source>
        <translation>（次回の起動から）</translation>
    </message>
    <message>
        <source>A number from 1024 to 65535.</source>
        <translation>1024 から 65535 までの数字。</translation>
    </message>
    <message>
        <source>Copies of messages on this computer: %1</source>
        <translation>このコンピューターにあるメッセージのコピー: %1</translation>
    </message>
    <message>
        <source>They show chats at once, and offline. Drafts and unsent messages stay when they go.</source>
        <translation>チャットをすぐに、オフラインでも表示します。消しても、下書きと未送信のメッセージは残ります。</translation>
    </message>
    <message>
        <source>Forget the copies</source>
        <translation>コピーを消去</translation>
    </message>
    <message>
        <source>Data of the built-in server: %1</source>
        <translation>内蔵サーバーのデータ: %1</translation>
    </message>
    <message>
        <source>The messages of chats on this computer. Nobody else has them.</source>
        <translation>このコンピューターのチャットのメッセージです。他の誰も持っていません。</translation>
    </message>
    <message>
        <source>Another program has port %1, so the built-in server is at %2 this time.</source>
        <translation>ポート %1 は別のプログラムが使用しているため、内蔵サーバーは今回 %2 にあります。</translation>
    </message>
    <message>
        <source>The built-in server is at %1.</source>
        <translation>内蔵サーバーは %1 にあります。</translation>
    </message>
    <message>
        <source>The built-in server looks up pages for link cards</source>
        <translation>内蔵サーバーがリンクカードのためにページを調べる</translation>
    </message>
    <message>
        <source>Those that messages link to; they learn the address of this computer. From the next start on.</source>
        <translation>メッセージのリンク先のページです。相手にこのコンピューターのアドレスが伝わります。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>limit, maximum, rooms</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>上限, 最大, ルーム</translation>
    </message>
    <message>
        <source>network, address</source>
        <translation>ネットワーク, アドレス</translation>
    </message>
    <message>
        <source>privacy, preview, url</source>
        <translation>プライバシー, プレビュー, URL</translation>
    </message>
    <message>
        <source>cache, history, storage, disk, delete, clear</source>
        <translation>キャッシュ, 履歴, 保存, ディスク, 削除, 消去</translation>
    </message>
    <message>
        <source>storage, disk, space</source>
        <translation>ストレージ, ディスク, 容量</translation>
    </message>
</context>
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notify me of</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>What the settings say</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Mentions and keywords</source>
        <translation>メンションとキーワード</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Space around rows and messages</source>
        <translation>行とメッセージの間隔</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>As the language does</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間制</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 時間制</translation>
    </message>
    <message>
        <source>Seconds beside messages</source>
        <translation>メッセージの時刻に秒を表示</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Flat, with faces</source>
        <translation>フラット、アイコンあり</translation>
    </message>
    <message>
        <source>In bubbles</source>
        <translation>吹き出し</translation>
    </message>
    <message>
        <source>One line each: time, name, text</source>
        <translation>1 行ずつ: 時刻、名前、本文</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>The name, logo and colours of %1, until Purr ends.</source>
        <translation>Purr を終了するまで、%1 の名前・ロゴ・色を使います。</translation>
    </message>
    <message>
        <source>The name, logo and colours of somebody else, from a file that you open or drop on the window. Until Purr ends.</source>
        <translation>ほかの会社などの名前・ロゴ・色を、開いたファイルやウィンドウにドロップしたファイルから使います。Purr を終了するまで続きます。</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>ブランドを外す</translation>
    </message>
    <message>
        <source>Open a brand file…</source>
        <translation>ブランドファイルを開く…</translation>
    </message>
    <message>
        <source>Black and white, with strong lines. Also on when the desktop asks for it.</source>
        <translation>白黒で線を太く表示します。デスクトップの設定がオンのときも有効になります。</translation>
    </message>
    <message>
        <source>The time beside each message</source>
        <translation>すべてのメッセージの横に時刻を表示</translation>
    </message>
    <message>
        <source>Else it is beside the first of several by the same person, and where the pointer is.</source>
        <translation>オフのときは、同じ人が続けて書いた最初のメッセージと、ポインターの位置にだけ表示します。</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Also on when the desktop asks for it.</source>
        <translation>スライドやフェードをしません。デスクトップの設定がオンのときも有効になります。</translation>
    </message>
    <message>
        <source>theme, dark mode, light mode, night, colors</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>テーマ, ダークモード, ライトモード, 夜, 色</translation>
    </message>
    <message>
        <source>accessibility, eyes, black and white</source>
        <translation>アクセシビリティ, 目, 白黒</translation>
    </message>
    <message>
        <source>font, zoom, scale, larger, smaller, letters</source>
        <translation>フォント, ズーム, 拡大, 大きく, 小さく, 文字</translation>
    </message>
    <message>
        <source>density, compact, spacing, padding</source>
        <translation>密度, コンパクト, 間隔</translation>
    </message>
    <message>
        <source>layout, bubbles, view, avatars, chat style</source>
        <translation>レイアウト, 吹き出し, 表示, アバター, スタイル</translation>
    </message>
    <message>
        <source>clock, hour format, am pm, timestamp</source>
        <translation>時計, 時刻表示, 午前午後, タイムスタンプ</translation>
    </message>
    <message>
        <source>clock, timestamp</source>
        <translation>時計, タイムスタンプ</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <translation>翻訳, 地域</translation>
    </message>
    <message>
        <source>theme, skin, logo, company</source>
        <translation>テーマ, スキン, ロゴ, 会社</translation>
    </message>
    <message>
        <source>animation, accessibility, effects</source>
        <translation>アニメーション, アクセシビリティ, 効果</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Files to send</source>
        <translation>送信するファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove place and camera from photos</source>
        <translation>写真から場所とカメラの情報を削除</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 は待機中</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>%1 を送信しない</translation>
    </message>
    <message>
        <source>%1 may tell where and when it was made. That cannot be removed here.</source>
        <translation>%1 には撮影した場所と日時が含まれている可能性があります。ここでは削除できません。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>%1, online</source>
        <translation>%1、オンライン</translation>
    </message>
    <message>
        <source>%1, away</source>
        <translation>%1、離席中</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1、オフライン</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>BeginningRow</name>
    <message>
        <source>This is the beginning of %1.</source>
        <translation>ここが %1 の始まりです。</translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with %1.</source>
        <translation>ここが %1 との会話の始まりです。</translation>
    </message>
</context>
<context>
    <name>BlockedDialog</name>
    <message>
        <source>Blocked people</source>
        <translation>ブロックした人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BlockedRows</name>
    <message>
        <source>Blocked people</source>
        <translation>ブロックした人</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 のブロックを解除</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>ブロックした人はいません。</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Remove the look of %1</source>
        <translation>%1 の外観を外す</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Jump to a date: %1</source>
        <translation>日付へ移動: %1</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month, see QDate::toString().</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>CatchUpStrip</name>
    <message>
        <source>While you were away: %1</source>
        <translation>不在の間: %1</translation>
    </message>
    <message>
        <source>While you were away:</source>
        <translation>不在の間:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ChannelColumn</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>ダイレクト</translation>
    </message>
</context>
<context>
    <name>ChannelDetailsDialog</name>
    <message>
        <source>Keep %1 out?</source>
        <translation>%1 を締め出しますか？</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>締め出す</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を外しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>履歴を消去しますか？</translation>
    </message>
    <message>
        <source>All messages of %1 so far disappear for you, on every device. Others keep theirs.</source>
        <translation>これまでの %1 のメッセージが、あなたのすべての端末から消えます。他の人のものは残ります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>The channel and all its messages disappear for everybody. This cannot be taken back.</source>
        <translation>チャンネルとすべてのメッセージが全員から消えます。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>全員から削除</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>メンバーを表示</translation>
    </message>
    <message>
        <source>Blocked (%1)</source>
        <translation>ブロック中 (%1)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>「%1」という人はここにいません。</translation>
    </message>
    <message>
        <source>%1 leaves %2 and cannot come back before being unblocked here.</source>
        <translation>%1 は %2 から退出し、ここでブロックを解除するまで戻れません。</translation>
    </message>
    <message>
        <source>%1 leaves %2, and can be invited again.</source>
        <translation>%1 は %2 から退出します。再び招待できます。</translation>
    </message>
</context>
<context>
    <name>ChannelHeader</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>New chat or channel</source>
        <translation>新しいチャットまたはチャンネル</translation>
    </message>
    <message>
        <source>New direct chat…</source>
        <translation>新しいダイレクトチャット…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>新しいチャンネル…</translation>
    </message>
    <message>
        <source>Find a channel or person…</source>
        <translation>チャンネルや人を探す…</translation>
    </message>
</context>
<context>
    <name>ChannelHeading</name>
    <message>
        <source>In session</source>
        <translation>セッション中</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ中</translation>
    </message>
</context>
<context>
    <name>ChannelListState</name>
    <message>
        <source>Your chats could not be read</source>
        <translation>チャットを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>チャットはまだありません</translation>
    </message>
    <message>
        <source>Write to somebody, or join a channel.</source>
        <translation>誰かに書くか、チャンネルに参加してください。</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>未読はありません</translation>
    </message>
    <message>
        <source>No direct chats</source>
        <translation>ダイレクトチャットはありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Find or create a chat</source>
        <translation>チャットを探す・作る</translation>
    </message>
</context>
<context>
    <name>ChannelMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>横に開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Details and people…</source>
        <translation>詳細とメンバー…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Close until the next message</source>
        <translation>次のメッセージまで閉じる</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>%1: unmute</source>
        <extracomment>%1 is like &quot;Muted until 14:30&quot;</extracomment>
        <translation>%1: ミュート解除</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>チャンネルを退出…</translation>
    </message>
    <message>
        <source>Move to Hidden</source>
        <translation>「非表示」へ移動</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>下書き: %1</translation>
    </message>
</context>
<context>
    <name>ChannelView</name>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>A channel needs a name.</source>
        <translation>チャンネルには名前が必要です。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>セッション中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not allow that.</source>
        <translation>サーバーが許可しませんでした。</translation>
    </message>
    <message>
        <source>You are not allowed to do that here.</source>
        <translation>ここではその操作はできません。</translation>
    </message>
    <message>
        <source>That was too fast for the server. Wait a moment and try again.</source>
        <translation>サーバーにとって速すぎました。少し待って再試行してください。</translation>
    </message>
    <message>
        <source>A channel with this name exists already. Choose another name.</source>
        <translation>この名前のチャンネルは既にあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This channel cannot be joined. Ask a member to invite you.</source>
        <translation>このチャンネルには参加できません。メンバーに招待を頼んでください。</translation>
    </message>
    <message>
        <source>A direct chat holds ten people at most.</source>
        <translation>ダイレクトチャットは最大 10 人です。</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>どちらかが相手をブロックしています。</translation>
    </message>
    <message>
        <source>All chat sessions are in use. Close one first.</source>
        <translation>セッションはすべて使用中です。先に一つ閉じてください。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>This is too big for the server.</source>
        <translation>サーバーには大きすぎます。</translation>
    </message>
    <message>
        <source>%1 could not be invited. %2</source>
        <translation>%1 を招待できませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>あなたへのメンション %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>下書き: %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>%1 までミュート</translation>
    </message>
    <message>
        <source>Muted until tomorrow, %1</source>
        <translation>明日 %1 までミュート</translation>
    </message>
    <message>
        <source>Enter the name that others see.</source>
        <translation>他の人に表示される名前を入力してください。</translation>
    </message>
    <message>
        <source>This picture is too big. Choose one below 20 MB.</source>
        <translation>この画像は大きすぎます。20 MB 未満のものを選んでください。</translation>
    </message>
    <message>
        <source>This is not a picture that Purr can read.</source>
        <translation>Purr が読める画像ではありません。</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>この画像は画素数が多すぎます。先に小さくしてください。</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>この画像は壊れています。</translation>
    </message>
    <message>
        <source>Nothing of this picture is left.</source>
        <translation>この画像には何も残っていません。</translation>
    </message>
    <message>
        <source>The disk could not be written. Check that there is room left.</source>
        <translation>ディスクに書き込めませんでした。空き容量を確認してください。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person&apos;s first name and what he wrote.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month, in the order of your language; Qt date format.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 が入力中…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 と %2 が入力中…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>複数の人が入力中…</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>サーバーに接続していません。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>サーバーから時間内に応答がありません。再試行してください。</translation>
    </message>
    <message>
        <source>The server said something that Purr does not understand.</source>
        <translation>サーバーの応答を Purr が理解できません。</translation>
    </message>
    <message>
        <source>The server did not accept that. Check what you entered.</source>
        <translation>サーバーが受け付けませんでした。入力を確認してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The server could not do that.</source>
        <translation>サーバーはそれを実行できませんでした。</translation>
    </message>
    <message>
        <source>You in a thread: %1</source>
        <translation>あなた（スレッド）: %1</translation>
    </message>
    <message>
        <source>%1 in a thread: %2</source>
        <extracomment>A person&apos;s first name and what he answered in a thread.</extracomment>
        <translation>%1（スレッド）: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送信できません: %1</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>これは存在しないか、もう存在しません。</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>Chats and privacy</source>
        <translation>チャットとプライバシー</translation>
    </message>
    <message>
        <source>To send a message, press</source>
        <translation>メッセージの送信キー</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter makes a new line)</source>
        <translation>Enter（Shift+Enter で改行）</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter makes a new line)</source>
        <translation>Ctrl+Enter（Enter で改行）</translation>
    </message>
    <message>
        <source>Show that I am typing</source>
        <translation>入力中であることを表示</translation>
    </message>
    <message>
        <source>Show my text as I type it</source>
        <translation>入力中の文章を表示</translation>
    </message>
    <message>
        <source>Show what I have read</source>
        <translation>既読を表示</translation>
    </message>
    <message>
        <source>Others see the double tick when you have read their message.</source>
        <translation>あなたが読むと、相手に二重チェックが表示されます。</translation>
    </message>
    <message>
        <source>Messages count as read</source>
        <translation>メッセージを既読にするタイミング</translation>
    </message>
    <message>
        <source>When they were in view</source>
        <translation>表示されたとき</translation>
    </message>
    <message>
        <source>When I reach the newest one</source>
        <translation>最新まで来たとき</translation>
    </message>
    <message>
        <source>When I say so (Esc)</source>
        <translation>自分で指定したとき (Esc)</translation>
    </message>
    <message>
        <source>Check my spelling</source>
        <translation>スペルを確認</translation>
    </message>
    <message>
        <source>Wrong words are underlined. The right mouse button or the menu key offers others.</source>
        <translation>誤った単語に下線を引きます。右クリックまたはメニューキーで候補を表示します。</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one, for example the package hunspell-en-us, and start Purr again.</source>
        <translation>辞書がインストールされていません。hunspell-en-us パッケージなどをインストールして、Purr を再起動してください。</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>スペル: %1</translation>
    </message>
    <message>
        <source>Show cards for links</source>
        <translation>リンクのカードを表示</translation>
    </message>
    <message>
        <source>What a page is called and about, below the message. Nothing of it is loaded by this program.</source>
        <translation>ページの題名と内容をメッセージの下に表示します。このプログラムがページを読み込むことはありません。</translation>
    </message>
    <message>
        <source>Ask where to save each file</source>
        <translation>ファイルごとに保存先を確認</translation>
    </message>
    <message>
        <source>Files are saved to</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>ファイル用のフォルダー</translation>
    </message>
    <message>
        <source>Everybody in the room can read along before you send, word by word.</source>
        <translation>送信前にルームの全員が単語ごとに読めます。</translation>
    </message>
    <message>
        <source>A chat opens</source>
        <translation>チャットを開く場所</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>ほかのチャットの横</translation>
    </message>
    <message>
        <source>In place of the one I am in (Ctrl+click: beside it)</source>
        <translation>今いるチャットの代わり（Ctrl+クリックで横に開く）</translation>
    </message>
    <message>
        <source>Show that I am away</source>
        <translation>離席中であることを表示する</translation>
    </message>
    <message>
        <source>While the screen is locked or nobody uses the computer. A status of your own choice stays.</source>
        <translation>画面がロックされている間や、誰もコンピューターを使っていない間。自分で選んだステータスはそのままです。</translation>
    </message>
    <message>
        <source>panes, tabs, split, columns, window</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>ペイン, タブ, 分割, 列, ウィンドウ</translation>
    </message>
    <message>
        <source>enter, return, new line, keyboard</source>
        <translation>Enter, 改行, キーボード</translation>
    </message>
    <message>
        <source>spellcheck, dictionary, autocorrect, typos</source>
        <translation>スペルチェック, 辞書, 自動修正, 誤字</translation>
    </message>
    <message>
        <source>preview, url, web page</source>
        <translation>プレビュー, URL, ウェブページ</translation>
    </message>
    <message>
        <source>A chat begins at</source>
        <translation>チャットを開く位置</translation>
    </message>
    <message>
        <source>The first unread message</source>
        <translation>最初の未読メッセージ</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>最新のメッセージ</translation>
    </message>
    <message>
        <source>scroll, position, unread</source>
        <translation>スクロール, 位置, 未読</translation>
    </message>
    <message>
        <source>unread, seen</source>
        <translation>未読, 既読</translation>
    </message>
    <message>
        <source>privacy, typing indicator</source>
        <translation>プライバシー, 入力中の表示</translation>
    </message>
    <message>
        <source>privacy, live typing, keystrokes</source>
        <translation>プライバシー, リアルタイム入力, キー入力</translation>
    </message>
    <message>
        <source>privacy, read receipts, ticks, seen</source>
        <translation>プライバシー, 既読, チェック</translation>
    </message>
    <message>
        <source>privacy, online status, presence, last seen, idle</source>
        <translation>プライバシー, オンライン状態, 在席, 最終閲覧, 離席</translation>
    </message>
    <message>
        <source>download, folder</source>
        <translation>ダウンロード, フォルダー</translation>
    </message>
    <message>
        <source>download, folder, directory</source>
        <translation>ダウンロード, フォルダー, ディレクトリ</translation>
    </message>
</context>
<context>
    <name>ChooseRoomDialog</name>
    <message>
        <source>Leave which room to enter “%1”?</source>
        <translation>「%1」に入るため、どのルームを退出しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>Reply in the thread</source>
        <translation>スレッドに返信</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>返信を送信</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>Resume to write here</source>
        <translation>再開すると書き込めます</translation>
    </message>
</context>
<context>
    <name>ComposerNotes</name>
    <message>
        <source>Editing a message</source>
        <translation>メッセージを編集中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not shown live: pasted, or looks secret</source>
        <translation>ライブ表示なし: 貼り付けたか、秘密のように見えます</translation>
    </message>
    <message>
        <source>Others see this while you type</source>
        <translation>入力中の内容が他の人に見えています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ConnectionNotice</name>
    <message numerus="yes">
        <source>Reconnecting in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒後に再接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln 件のメッセージが送信待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>送信待ちのものを表示</translation>
    </message>
    <message>
        <source>No connection to %1. Your chats as of last time.</source>
        <translation>%1 に接続できません。前回のチャットを表示しています。</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>A product team&apos;s day</source>
        <translation>プロダクトチームの一日</translation>
    </message>
    <message>
        <source>A support desk</source>
        <translation>サポートデスク</translation>
    </message>
    <message>
        <source>A launch countdown</source>
        <translation>公開までのカウントダウン</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>%1 entered the chat</source>
        <translation>%1 が入室しました</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <translation>%1 が退室しました</translation>
    </message>
    <message>
        <source>%1 and %2 entered the chat</source>
        <translation>%1 と %2 が入室しました</translation>
    </message>
    <message>
        <source>%1 and %2 left the chat</source>
        <translation>%1 と %2 が退室しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others entered the chat</source>
        <translation>
            <numerusform>%1 ほか %Ln 人が入室しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others left the chat</source>
        <translation>
            <numerusform>%1 ほか %Ln 人が退室しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Format of a day line in the current year, see QDate::toString().</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 が入力中…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 と %2 が入力中…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>複数の人が入力中…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read by a screen reader: name, time, text of the message.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message numerus="yes">
        <source>Read by %Ln</source>
        <translation>
            <numerusform>%Ln 人が既読</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Read by %1, %2</source>
        <translation>%1 が既読、%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln others</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>返信 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last at %2</source>
        <extracomment>Under a message that was answered: &quot;2 replies · last at 14:31&quot;.</extracomment>
        <translation>%1 · 最終 %2</translation>
    </message>
    <message>
        <source>%1 · last on %2</source>
        <translation>%1 · 最終 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions</source>
        <translation>
            <numerusform>リアクション %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences after each other.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Edited at %1</source>
        <translation>%1 に編集</translation>
    </message>
    <message>
        <source>Edited %1, %2</source>
        <translation>%1 %2 に編集</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>Under a message that was answered: &quot;4 replies, 2 new&quot;.</extracomment>
        <translation>
            <numerusform>%1、新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not %1: @%2 has a name that looks the same</source>
        <translation>%1 ではありません: @%2 は見た目が同じ名前です</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Read by</source>
        <translation>既読の人</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Before it was edited</source>
        <translation>編集前</translation>
    </message>
</context>
<context>
    <name>CrowdActions</name>
    <message>
        <source>Enter</source>
        <translation>入る</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>オフラインにする</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Hello from the lab</source>
        <translation>ラボからこんにちは</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>選んだ人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Seed data</source>
        <translation>テストデータ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Messages each</source>
        <translation>チャンネルごとのメッセージ</translation>
    </message>
    <message>
        <source>Files each</source>
        <translation>チャンネルごとのファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make seed data</source>
        <translation>テストデータを作成</translation>
    </message>
    <message>
        <source>Seeding stopped: %1</source>
        <translation>テストデータの作成を停止: %1</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>CrowdRow</name>
    <message numerus="yes">
        <source>%1, %2, %Ln room(s)</source>
        <translation>
            <numerusform>%1、%2、ルーム %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>ルーム %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
</context>
<context>
    <name>DayPill</name>
    <message>
        <source>%1, jump to a date</source>
        <translation>%1、日付へ移動</translation>
    </message>
</context>
<context>
    <name>DesktopLink</name>
    <message>
        <source>Your reply could not be sent: %1</source>
        <translation>返信を送信できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>このリンクの先には何もありません。</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>(what this channel is for)</source>
        <translation>（このチャンネルの目的）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>DetailsHeader</name>
    <message>
        <source>Direct chat</source>
        <translation>ダイレクトチャット</translation>
    </message>
    <message>
        <source>Private channel: invited people only</source>
        <translation>非公開チャンネル: 招待した人のみ</translation>
    </message>
    <message>
        <source>Public channel: everybody can join</source>
        <translation>公開チャンネル: 誰でも参加可能</translation>
    </message>
    <message>
        <source>Edit name and description</source>
        <translation>名前と説明を編集</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>人を招待…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Clear the history for me…</source>
        <translation>自分の履歴を消去…</translation>
    </message>
    <message>
        <source>Leave the channel…</source>
        <translation>チャンネルを退出…</translation>
    </message>
    <message>
        <source>Delete the channel…</source>
        <translation>チャンネルを削除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>「%1」を辞書に追加</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Insert an emoji</source>
        <translation>絵文字を挿入</translation>
    </message>
</context>
<context>
    <name>EmojiChooser</name>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肌の色</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>その名前の絵文字はありません</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 を書き出す</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>ウェブページ (HTML)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>データ (JSON)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Of the last year</source>
        <translation>過去 1 年間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31.</source>
        <translation>2026-01-31 のように書いてください。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>2026-12-31 のように書いてください。</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込み中…</translation>
    </message>
    <message>
        <source>You are offline. The history comes from the server.</source>
        <translation>オフラインです。履歴はサーバーから取得します。</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln messages are in the file.</source>
        <translation>
            <numerusform>完了しました。ファイルにメッセージ %Ln 件が入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln messages so far</source>
        <translation>
            <numerusform>読み取り中… これまでに %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>In the room: %1</source>
        <translation>ルーム内: %1</translation>
    </message>
</context>
<context>
    <name>FailedActions</name>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>FaultFiles</name>
    <message>
        <source>Save the faults</source>
        <translation>障害を保存</translation>
    </message>
    <message>
        <source>Load faults</source>
        <translation>障害を読み込む</translation>
    </message>
    <message>
        <source>Faults (%1)</source>
        <translation>障害 (%1)</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>サーバーから</translation>
    </message>
    <message>
        <source>To the server</source>
        <translation>サーバーへ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>すべてのセッション</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>like SEND; empty for any</source>
        <extracomment>The name of a STOMP frame; said after the name of a field.</extracomment>
        <translation>例: SEND、空ならすべて</translation>
    </message>
    <message>
        <source>a part of it; empty for any</source>
        <extracomment>The field holds a part of a text to look for; said after the name of a field.</extracomment>
        <translation>一部分、空ならすべて</translation>
    </message>
    <message>
        <source>so many at first</source>
        <extracomment>So many frames are left alone at first; said after the name of a field.</extracomment>
        <translation>最初のこの数</translation>
    </message>
    <message>
        <source>at most; 0 for all</source>
        <extracomment>It happens to so many frames, 0 being no limit; said after the name of a field.</extracomment>
        <translation>最大、0 ならすべて</translation>
    </message>
</context>
<context>
    <name>FaultSign</name>
    <message numerus="yes">
        <source>%Ln simulated fault(s) on this connection</source>
        <translation>
            <numerusform>この接続に模擬障害 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File %1, %2</source>
        <translation>ファイル %1、%2</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · 保存済み</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Could not be saved there; try another folder</source>
        <translation>そこには保存できませんでした。別のフォルダーをお試しください</translation>
    </message>
    <message>
        <source>%1 of %L2 %</source>
        <translation>%1 / %L2 %</translation>
    </message>
    <message>
        <source>No program here opens it. Save it instead.</source>
        <translation>開けるアプリがありません。保存してください。</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop to attach</source>
        <translation>ドロップして添付</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>FormatButton</name>
    <message>
        <source>Format</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>コードブロック</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load them</source>
        <translation>読み込む</translation>
    </message>
</context>
<context>
    <name>HandlerChoice</name>
    <message>
        <source>Only this</source>
        <extracomment>This handler and no other.</extracomment>
        <translation>これだけ</translation>
    </message>
</context>
<context>
    <name>HandlerChooser</name>
    <message>
        <source>All handlers</source>
        <translation>すべてのハンドラー</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No handler at all.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>ハンドラー</translation>
    </message>
</context>
<context>
    <name>HandlerRow</name>
    <message>
        <source>In later SDKs: %1</source>
        <translation>新しい SDK では：%1</translation>
    </message>
    <message>
        <source>Its topic stays subscribed for %1</source>
        <extracomment>The topic that a handler gets its calls from; after it the names of other handlers.</extracomment>
        <translation>トピックは %1 のために購読されたままです</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InspectorBar</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>シミュレート</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <extracomment>Calls of handlers after their session had ended, always a bug.</extracomment>
        <translation>
            <numerusform>リーク %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Writes down what you and others do, as a scenario</source>
        <translation>あなたと他の人の操作をシナリオとして記録</translation>
    </message>
    <message>
        <source>Back below the panes</source>
        <translation>ペインの下に戻す</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>別のウィンドウで</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>インスペクターの表示内容</translation>
    </message>
    <message>
        <source>Stop (%L1)</source>
        <translation>停止 (%L1)</translation>
    </message>
</context>
<context>
    <name>InspectorDock</name>
    <message>
        <source>Session inspector</source>
        <translation>セッションインスペクター</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>ファイルを保存できませんでした。</translation>
    </message>
    <message>
        <source>Copied as a scenario</source>
        <translation>シナリオとしてコピーしました</translation>
    </message>
    <message>
        <source>Copied as a bug report</source>
        <translation>不具合報告としてコピーしました</translation>
    </message>
    <message>
        <source>Nothing happened, so nothing was saved.</source>
        <translation>何も起きなかったため、保存しませんでした。</translation>
    </message>
    <message>
        <source>Session inspector</source>
        <translation>セッションインスペクター</translation>
    </message>
    <message>
        <source>Copied as JSON</source>
        <translation>JSON としてコピーしました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
</context>
<context>
    <name>InspectorPlace</name>
    <message>
        <source>Height of the inspector</source>
        <translation>インスペクターの高さ</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>%1 に人を招待</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Join this channel?</source>
        <translation>このチャンネルに参加しますか？</translation>
    </message>
    <message>
        <source>A link wants to open “%1”. You are not in that channel yet.</source>
        <translation>リンクが「%1」を開こうとしています。まだそのチャンネルに参加していません。</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new messages, jump to the latest</source>
        <translation>
            <numerusform>新着 %Ln 件、最新へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to the latest</source>
        <translation>最新へ移動</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages that mention you, jump to the latest</source>
        <translation>
            <numerusform>あなたへのメンション %Ln 件、最新へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A keyboard shortcut: what it does, then its keys</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keys of “%1”: %2</source>
        <translation>「%1」のキー: %2</translation>
    </message>
    <message>
        <source>These keys are for “%1”.</source>
        <translation>このキーは「%1」で使われています。</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Choose a shortcut and press its new keys. Escape leaves it as it is, Delete takes it away.</source>
        <translation>ショートカットを選んで新しいキーを押してください。Escape で変更せず、Delete で外します。</translation>
    </message>
    <message>
        <source>Put all shortcuts back</source>
        <translation>すべてのショートカットを元に戻す</translation>
    </message>
</context>
<context>
    <name>LayoutsDialog</name>
    <message>
        <source>Layouts</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ctrl+Alt+%1</source>
        <translation>Ctrl+Alt+%1</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Support morning</source>
        <translation>朝のサポート</translation>
    </message>
    <message>
        <source>There is a layout with this name.</source>
        <translation>この名前のレイアウトは既にあります。</translation>
    </message>
    <message>
        <source>Save these panes</source>
        <translation>これらのペインを保存</translation>
    </message>
    <message>
        <source>Name for these panes</source>
        <translation>これらのペインの名前</translation>
    </message>
</context>
<context>
    <name>LimitBanner</name>
    <message>
        <source>Close one to enter this room. Least recently used: %1.</source>
        <translation>このルームに入るには一つ閉じてください。最も使っていないもの: %1。</translation>
    </message>
    <message>
        <source>Close one to enter this room.</source>
        <translation>このルームに入るには一つ閉じてください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Close it and enter</source>
        <translation>閉じて入る</translation>
    </message>
    <message>
        <source>Park it and enter</source>
        <translation>一時退出して入る</translation>
    </message>
    <message numerus="yes">
        <source>You already have %Ln chat sessions open.</source>
        <translation>
            <numerusform>既に %Ln 個のチャットセッションが開いています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitLabView</name>
    <message>
        <source>Limit lab</source>
        <translation>上限ラボ</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待: %1</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>「%1」を実行</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1, %2. Link to %3</source>
        <translation>%1、%2。%3 へのリンク</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>LogButtons</name>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Frames as HAR</source>
        <translation>フレームを HAR で</translation>
    </message>
    <message>
        <source>Copy as a scenario</source>
        <translation>シナリオとしてコピー</translation>
    </message>
    <message>
        <source>Copy as a bug report</source>
        <translation>不具合報告としてコピー</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>全体の記録</translation>
    </message>
    <message>
        <source>The whole run without names and texts</source>
        <translation>名前と本文なしの全体の記録</translation>
    </message>
    <message>
        <source>Frames as HAR without names and texts</source>
        <translation>名前と本文なしのフレームを HAR で</translation>
    </message>
</context>
<context>
    <name>LogChips</name>
    <message>
        <source>All channels</source>
        <translation>すべてのチャンネル</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>両方向</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>制御</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Session %L1</source>
        <extracomment>A chat session by its number.</extracomment>
        <translation>セッション %L1</translation>
    </message>
    <message>
        <source>Session %L1: %2</source>
        <extracomment>A chat session: its number and its channel.</extracomment>
        <translation>セッション %L1: %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 handlers</source>
        <translation>ハンドラー %L1 / %L2</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Filter by text</source>
        <translation>テキストで絞り込む</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>正規表現ではありません: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2, searching…</source>
        <translation>%L1 / %L2、検索中…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>control</source>
        <translation>制御</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>After the session had ended</source>
        <translation>セッション終了後</translation>
    </message>
    <message>
        <source>nobody listened: %1</source>
        <extracomment>Instead of a call of a handler: what it would have been called with, if anybody had been connected to it.</extracomment>
        <translation>聞き手なし: %1</translation>
    </message>
</context>
<context>
    <name>LogRowMenu</name>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as a scenario from here</source>
        <translation>ここからシナリオとしてコピー</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1 だけを表示</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>すべてのセッションを表示</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>このセッションだけを表示</translation>
    </message>
</context>
<context>
    <name>LogTimeButton</name>
    <message>
        <source>Show the time of day</source>
        <translation>時刻を表示</translation>
    </message>
    <message>
        <source>Show the time since the line before</source>
        <translation>前の行からの経過時間を表示</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Handler calls</source>
        <translation>ハンドラーの呼び出し</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>フィルターに合うものはありません</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Frames appear here as they are sent and received.</source>
        <translation>フレームは送受信されるとここに表示されます。</translation>
    </message>
    <message>
        <source>Calls of handlers appear here as they happen.</source>
        <translation>ハンドラーの呼び出しは発生するとここに表示されます。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Choose a frame to read all of it.</source>
        <translation>フレームを選ぶと全体が表示されます。</translation>
    </message>
    <message>
        <source>Choose a call to see what it carried.</source>
        <translation>呼び出しを選ぶと、その内容が表示されます。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>How long ago the server did what a frame tells of, by the time in it; of an answer of HTTP, how long it took.</source>
        <translation>フレームが伝えることをサーバーが行ってからの時間（フレーム内の時刻による）。HTTP の応答では、かかった時間。</translation>
    </message>
    <message>
        <source>How long before the call the server did what it tells of, by the time in the event.</source>
        <translation>呼び出しが伝えることをサーバーが行ったのは、呼び出しのどれだけ前か（イベント内の時刻による）。</translation>
    </message>
    <message>
        <source>This event carries no time of the server.</source>
        <translation>このイベントにはサーバーの時刻がありません。</translation>
    </message>
    <message>
        <source>Sent from here: there is no time of the server to go by.</source>
        <translation>ここから送信したもの: 基準になるサーバーの時刻がありません。</translation>
    </message>
    <message>
        <source>This frame carries no time of the server.</source>
        <translation>このフレームにはサーバーの時刻がありません。</translation>
    </message>
    <message>
        <source>Since before</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>You are no longer in %1.</source>
        <translation>%1 のメンバーではなくなりました。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 は削除されました。</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Type the name of a channel or person.</source>
        <translation>チャンネルまたは人の名前を入力してください。</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>参加できるチャンネル</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>あなたのチャット</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>モデレーターから外す</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>モデレーターにする</translation>
    </message>
    <message>
        <source>Remove from the channel…</source>
        <translation>チャンネルから外す…</translation>
    </message>
    <message>
        <source>Remove and keep out…</source>
        <translation>外して締め出す…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>ルーム内</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>%1 への操作</translation>
    </message>
    <message>
        <source>Not %1: @%2 has a name that looks the same</source>
        <translation>%1 ではありません: @%2 は見た目が同じ名前です</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>React with %1</source>
        <translation>%1 でリアクション</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>スレッドで返信</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>送信前に編集</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages in %1</source>
        <translation>%1 のメッセージ</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>ここから未読にする</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>自分だけ削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>リアクション…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>スレッドで返信</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>メッセージへのリンクをコピー</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>読んだ人</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>全員から削除…</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>編集前の内容</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Go to the answered message</source>
        <translation>返信先のメッセージへ</translation>
    </message>
    <message>
        <source>Open the link to %1</source>
        <translation>%1 へのリンクを開く</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>%1 へのリンクをコピー</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択範囲をコピー</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>新しいセクション…</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>セクションなし</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>ずっと</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>A preset of faults</source>
        <translation>障害のプリセット</translation>
    </message>
    <message>
        <source>Turn all off</source>
        <translation>すべてオフにする</translation>
    </message>
    <message>
        <source>Faults that are on</source>
        <translation>オンの障害</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>すべてのセッション</translation>
    </message>
    <message numerus="yes">
        <source>acted %Ln time(s)</source>
        <translation>
            <numerusform>%Ln 回作動</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 をオフにする</translation>
    </message>
    <message>
        <source>No fault is on</source>
        <translation>オンの障害はありません</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Replaces the faults by those of a file</source>
        <translation>ファイルの障害に置き換えます</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the faults and their seed as a file</source>
        <translation>障害とシードをファイルに保存します</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>A network as one has it in a train.</extracomment>
        <translation>電車</translation>
    </message>
    <message>
        <source>hotel</source>
        <extracomment>A network as one has it in a hotel.</extracomment>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>suspend and resume</source>
        <extracomment>A computer that sleeps and wakes up.</extracomment>
        <translation>スリープと復帰</translation>
    </message>
    <message>
        <source>Choose a preset, or put one on yourself. It acts on this window&apos;s connection.</source>
        <translation>プリセットを選ぶか、自分でオンにしてください。このウィンドウの接続に作用します。</translation>
    </message>
    <message>
        <source>A new fault</source>
        <translation>新しい障害</translation>
    </message>
</context>
<context>
    <name>NewChatDialogs</name>
    <message>
        <source>New direct chat</source>
        <translation>新しいダイレクトチャット</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>チャットを開始</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>新しいチャンネル</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>チャンネルを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>release-2.4</source>
        <translation>release-2.4</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>参加できる人</translation>
    </message>
    <message>
        <source>Everybody: a public channel</source>
        <translation>全員: 公開チャンネル</translation>
    </message>
    <message>
        <source>Invited people: a private channel</source>
        <translation>招待した人: 非公開チャンネル</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>人を招待</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Create channel “%1”…</source>
        <translation>チャンネル「%1」を作成…</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>メッセージで「%1」を検索</translation>
    </message>
    <message>
        <source>Go where the link leads</source>
        <translation>リンク先へ移動</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2、%3、%4</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many messages or mentions, and in which channel.</extracomment>
        <translation>%2 に%1</translation>
    </message>
</context>
<context>
    <name>NotificationsColumn</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新着はありません</translation>
    </message>
    <message>
        <source>Messages and mentions in channels that you are not in at the moment appear here.</source>
        <translation>今いないチャンネルのメッセージとメンションがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so nothing is shown now.</source>
        <translation>このデスクトップには通知サービスがないため、何も表示されません。</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Who wrote, and the message</source>
        <translation>送信者とメッセージ</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>送信者のみ</translation>
    </message>
    <message>
        <source>Only that somebody wrote</source>
        <translation>新着があることのみ</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>No notifications until you turn this off.</source>
        <translation>オフにするまで通知しません。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静かな時間帯</translation>
    </message>
    <message>
        <source>No notifications at that time of every day.</source>
        <translation>毎日その時間帯は通知しません。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Notify me of</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Direct messages, mentions and keywords</source>
        <translation>ダイレクトメッセージ、メンション、キーワード</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>(with commas between them; each counts like a mention)</source>
        <translation>（コンマ区切り。それぞれメンションと同じ扱い）</translation>
    </message>
    <message>
        <source>A chat can have its own choice: “Notify me of” in its menu.</source>
        <translation>チャットごとに選べます: メニューの「通知する内容」。</translation>
    </message>
    <message>
        <source>Tell screen readers of new messages</source>
        <translation>新着をスクリーンリーダーに伝える</translation>
    </message>
    <message>
        <source>The text of those in the focused pane, and how many came elsewhere.</source>
        <translation>フォーカスのあるペインでは本文、それ以外では件数。</translation>
    </message>
    <message>
        <source>For messages in chats that are not before your eyes. Muted chats stay silent.</source>
        <translation>表示していないチャットのメッセージを知らせます。ミュートしたチャットは知らせません。</translation>
    </message>
    <message>
        <source>alerts, pop-ups, banners, messages</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>アラート, ポップアップ, バナー, メッセージ</translation>
    </message>
    <message>
        <source>alerts, mentions, direct messages</source>
        <translation>アラート, メンション, ダイレクトメッセージ</translation>
    </message>
    <message>
        <source>alerts, highlight, words</source>
        <translation>アラート, ハイライト, 単語</translation>
    </message>
    <message>
        <source>privacy, preview, content, lock screen</source>
        <translation>プライバシー, プレビュー, 内容, ロック画面</translation>
    </message>
    <message>
        <source>audio, noise, ring, volume, mute</source>
        <translation>音声, 音, 着信音, 音量, ミュート</translation>
    </message>
    <message>
        <source>accessibility, speech, voice, read aloud</source>
        <translation>アクセシビリティ, 音声, 読み上げ</translation>
    </message>
    <message>
        <source>mute, silence, pause, focus, snooze</source>
        <translation>ミュート, 消音, 一時停止, 集中, スヌーズ</translation>
    </message>
    <message>
        <source>night, silence, schedule, sleep</source>
        <translation>夜, 静音, スケジュール, 睡眠</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PaneBanners</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Parked: you are not in this room.</source>
        <translation>一時退出中: このルームにいません。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>No connection. This is what this computer has kept; what you send now waits here.</source>
        <translation>接続がありません。表示はこのコンピューターに残っている分です。今送るものはここで待機します。</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>今すぐ接続</translation>
    </message>
    <message>
        <source>You have blocked %1. Neither of you can write here.</source>
        <translation>%1 をブロックしています。ここではどちらも書き込めません。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
</context>
<context>
    <name>PaneFoot</name>
    <message>
        <source>Nothing can be written while the other is blocked</source>
        <translation>相手をブロックしている間は書き込めません</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>not in the room</source>
        <translation>ルームにいない</translation>
    </message>
    <message>
        <source>Pane menu</source>
        <translation>ペインのメニュー</translation>
    </message>
    <message>
        <source>Leave the room and close</source>
        <translation>退室して閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>このチャットを検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>メンバー %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the room</source>
        <translation>
            <numerusform>ルームに %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln mention(s) of you</source>
        <translation>
            <numerusform>一覧に戻る。ほかのチャット: あなたへのメンション %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln unread</source>
        <translation>
            <numerusform>一覧に戻る。ほかのチャット: 未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Details, people, inviting…</source>
        <translation>詳細・メンバー・招待…</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>このチャットを検索</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>日付へ移動…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>%1: unmute</source>
        <extracomment>%1 is like &quot;Muted until 14:30&quot;</extracomment>
        <translation>%1: ミュート解除</translation>
    </message>
    <message>
        <source>Show panes side by side</source>
        <translation>ペインを並べて表示</translation>
    </message>
    <message>
        <source>Show panes as tabs</source>
        <translation>ペインをタブで表示</translation>
    </message>
    <message>
        <source>Back into the workspace</source>
        <translation>ワークスペースに戻す</translation>
    </message>
    <message>
        <source>Window of its own</source>
        <translation>別のウィンドウ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Park: leave the room, keep the pane</source>
        <translation>一時退出: ペインは残す</translation>
    </message>
    <message>
        <source>Resume: enter the room</source>
        <translation>再開: ルームに入る</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>チャンネルを退出…</translation>
    </message>
</context>
<context>
    <name>PaneMiddle</name>
    <message>
        <source>Messages could not be loaded</source>
        <translation>メッセージを読み込めませんでした</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>Write the first one.</source>
        <translation>最初のメッセージを書きましょう。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept here</source>
        <translation>このチャットはここに保存されていません</translation>
    </message>
    <message>
        <source>Its messages come when the server can be reached.</source>
        <translation>サーバーに接続できたらメッセージを取得します。</translation>
    </message>
</context>
<context>
    <name>PaneSearch</name>
    <message>
        <source>Search in this chat</source>
        <translation>このチャットを検索</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Next older hit</source>
        <translation>次の古い結果</translation>
    </message>
    <message>
        <source>Next newer hit</source>
        <translation>次の新しい結果</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+ hits</source>
        <translation>%L1 件以上</translation>
    </message>
    <message>
        <source>%L1 of %L2+</source>
        <translation>%L1 / %L2+</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>PaneTab</name>
    <message>
        <source>%1, parked</source>
        <translation>%1、一時退出中</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1、未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Open chats</source>
        <translation>開いているチャット</translation>
    </message>
    <message>
        <source>Show panes side by side</source>
        <translation>ペインを並べて表示</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>人を検索</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>「%1」という人はいません。</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>まだ他に誰もいません。</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 に書く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Guest, without a password</source>
        <translation>ゲスト、パスワードなし</translation>
    </message>
    <message>
        <source>You have blocked this person: no direct messages, no notifications.</source>
        <translation>この人をブロックしています: ダイレクトメッセージも通知もありません。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>PictureBlock</name>
    <message>
        <source>Picture %1, %2. Press to load it</source>
        <translation>画像 %1、%2。押すと読み込みます</translation>
    </message>
    <message>
        <source>Picture %1 could not be shown</source>
        <translation>画像 %1 を表示できませんでした</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <source>Could not be loaded. Press to try again</source>
        <translation>読み込めませんでした。押すと再試行します</translation>
    </message>
    <message>
        <source>Press to load the picture (%1)</source>
        <translation>押すと画像を読み込みます (%1)</translation>
    </message>
    <message>
        <source>Moving picture %1</source>
        <translation>動く画像 %1</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>PictureCropper</name>
    <message>
        <source>Part of the picture that others see. Arrow keys move it, plus and minus change its size.</source>
        <translation>他の人に見える画像の範囲。矢印キーで移動し、プラスとマイナスで大きさを変えます。</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>この画像を表示できませんでした。</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <source>The picture is not here yet. Copy it when it is shown.</source>
        <translation>画像はまだ読み込まれていません。表示されてからコピーしてください。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The picture could not be fetched. Check the connection and try again.</source>
        <translation>画像を取得できませんでした。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>画像をそこに保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Picture %L1 of %L2: %3</source>
        <translation>画像 %L1 / %L2: %3</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Available</source>
        <translation>連絡可能</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
</context>
<context>
    <name>PresenterLayer</name>
    <message>
        <source>Open a brand file</source>
        <translation>ブランドファイルを開く</translation>
    </message>
    <message>
        <source>Brand files (%1)</source>
        <translation>ブランドファイル (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Your picture</source>
        <translation>あなたの画像</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>あなたのプロフィール</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>この範囲を使う</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This is not a picture that Purr can read.</source>
        <translation>Purr が読める画像ではありません。</translation>
    </message>
    <message>
        <source>Drag the picture; turn the wheel to make it larger.</source>
        <translation>画像をドラッグし、ホイールで拡大します。</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>(%1 for signing in)</source>
        <translation>（サインイン用は %1）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>On the train</source>
        <translation>電車で移動中</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自分の言葉で</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave %1?</source>
        <translation>%1 を退出しますか？</translation>
    </message>
    <message>
        <source>You need an invitation to come back.</source>
        <translation>戻るには招待が必要です。</translation>
    </message>
    <message>
        <source>You can join again at any time.</source>
        <translation>いつでもまた参加できます。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>横に開く</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>This message is not available</source>
        <translation>このメッセージは表示できません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>%1 への返信: %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Areas</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Session inspector</source>
        <translation>セッションインスペクター</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Presenter mode is on. Press to end it</source>
        <translation>プレゼンテーションモードがオンです。押すと終了します</translation>
    </message>
    <message>
        <source>Do not disturb is on. Press to end it</source>
        <translation>おやすみモード中です。押すと終了します</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>参加できるチャンネル</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>Add a reaction</source>
        <translation>リアクションを追加</translation>
    </message>
    <message>
        <source>%1, %L2: %3</source>
        <translation>%1、%L2: %3</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>まだ誰もいません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>このメッセージを全員から削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ReplyStrip</name>
    <message>
        <source>Replying to %1</source>
        <translation>%1 に返信中</translation>
    </message>
    <message>
        <source>Do not reply to this message</source>
        <translation>このメッセージへの返信をやめる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ResultPill</name>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>シナリオではありません</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Show that I am typing</source>
        <translation>入力中であることを表示</translation>
    </message>
    <message>
        <source>Show my text as I type it</source>
        <translation>入力中の文章を表示</translation>
    </message>
    <message>
        <source>Show what I have read</source>
        <translation>既読を表示</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter で送信</translation>
    </message>
    <message>
        <source>Others can watch what you type here. What I reveal…</source>
        <translation>ここでは入力中の文字がほかの人に見えます。公開する内容…</translation>
    </message>
    <message>
        <source>Others see that you type here. What I reveal…</source>
        <translation>ここでは入力中であることがほかの人に見えます。公開する内容…</translation>
    </message>
    <message>
        <source>Others do not see that you type here. What I reveal…</source>
        <translation>ここでは入力中であることがほかの人に見えません。公開する内容…</translation>
    </message>
    <message>
        <source>In this chat: as in the settings</source>
        <translation>このチャットでは設定どおり</translation>
    </message>
    <message>
        <source>Do not show that I am typing</source>
        <translation>入力中であることを見せない</translation>
    </message>
</context>
<context>
    <name>RoomSelect</name>
    <message>
        <source>Open a channel first</source>
        <translation>先にチャンネルを開いてください</translation>
    </message>
</context>
<context>
    <name>RoomsColumn</name>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>参加できるチャンネル</translation>
    </message>
    <message>
        <source>Search channels</source>
        <translation>チャンネルを検索</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <translation>「%1」というチャンネルはありません。</translation>
    </message>
    <message>
        <source>There is no public channel that you are not in.</source>
        <translation>参加していない公開チャンネルはありません。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>コピーを作成</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>シナリオの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Delete the scenario?</source>
        <translation>シナリオを削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“%1” and its file are gone then.</source>
        <translation>「%1」とそのファイルは消えます。</translation>
    </message>
</context>
<context>
    <name>ScenarioRow</name>
    <message>
        <source>Run “%1”</source>
        <translation>「%1」を実行</translation>
    </message>
</context>
<context>
    <name>ScenarioSteps</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>まだ実行していません</translation>
    </message>
    <message>
        <source>Runs have a server of their own; your chats are not touched.</source>
        <translation>実行には専用サーバーを使い、あなたのチャットには影響しません。</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>一手順ずつ</translation>
    </message>
    <message>
        <source>JUnit</source>
        <translation>JUnit</translation>
    </message>
    <message>
        <source>Saves the results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>シナリオ (*.json)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>%L1 passed, %L2 failed</source>
        <translation>成功 %L1、失敗 %L2</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
</context>
<context>
    <name>SearchOlder</name>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>古いメッセージを検索</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Messages found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>メッセージを検索</translation>
    </message>
    <message>
        <source>Try other words or fewer filters, or load older messages.</source>
        <translation>別の言葉を試すか、フィルターを減らすか、古いメッセージを読み込んでください。</translation>
    </message>
    <message>
        <source>Type words or a &quot;phrase in quotes&quot;. Narrow it by who, where, when and what a message has.</source>
        <translation>言葉か &quot;引用符で囲んだ語句&quot; を入力してください。人、場所、日付、内容で絞り込めます。</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search messages</source>
        <translation>メッセージを検索</translation>
    </message>
</context>
<context>
    <name>SectionDialog</name>
    <message>
        <source>Rename the section</source>
        <translation>セクションの名前を変更</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新しいセクション</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>There is a section with this name.</source>
        <translation>この名前のセクションは既にあります。</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove the section, keep its channels</source>
        <translation>セクションを削除し、チャンネルは残す</translation>
    </message>
</context>
<context>
    <name>SectionTargets</name>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Drop here for %1</source>
        <translation>ここにドロップして「%1」へ</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SessionLaneRow</name>
    <message numerus="yes">
        <source>%1, %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1、%2、呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <translation>
            <numerusform>リーク %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No leak</source>
        <translation>リークなし</translation>
    </message>
    <message>
        <source>Subscribed: %1</source>
        <translation>購読: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Of a chat session, as its pane says it: everything comes in.</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Of a chat session: its connection is lost and will be back.</extracomment>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Ending</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>終了中</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Chat sessions</source>
        <translation>チャットセッション</translation>
    </message>
    <message>
        <source>No chat session yet</source>
        <translation>チャットセッションはまだありません</translation>
    </message>
    <message>
        <source>Open a channel to start one.</source>
        <translation>チャンネルを開くと始まります。</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>Forget ended sessions</source>
        <translation>終了したセッションを消す</translation>
    </message>
    <message>
        <source>Handlers of the chosen session</source>
        <translation>選んだセッションのハンドラー</translation>
    </message>
    <message>
        <source>Handlers of all sessions</source>
        <translation>すべてのセッションのハンドラー</translation>
    </message>
    <message>
        <source>Limit lab</source>
        <translation>上限ラボ</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>該当する設定はありません。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Width of the list</source>
        <translation>一覧の幅</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in to start chatting.</source>
        <translation>サインインしてチャットを始めましょう。</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>chat.example.com:9001</source>
        <translation>chat.example.com:9001</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>(only if the server has one)</source>
        <translation>（サーバーにある場合のみ）</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>(only if the server asks for one)</source>
        <translation>（サーバーが求める場合のみ）</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>セッションを開始</translation>
    </message>
    <message>
        <source>Starting your session…</source>
        <translation>セッションを開始しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Other choices under “Connect to”: a Purr server on your network, or ChatKitty with your API key.</source>
        <translation>「接続先」では、ネットワーク上の Purr サーバーや、API キーを使った ChatKitty も選べます。</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>このコンピューターでサインインしたままにする</translation>
    </message>
    <message>
        <source>This desktop has no keyring. Purr keeps the password until it ends, and asks for it at the next start.</source>
        <translation>このデスクトップにはキーリングがありません。Purr は終了までパスワードを保持し、次回の起動時に尋ねます。</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>%1 へようこそ</translation>
    </message>
</context>
<context>
    <name>SimulateView</name>
    <message>
        <source>Name, or empty for any</source>
        <translation>名前（空欄なら任意）</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>1 人追加</translation>
    </message>
    <message>
        <source>Add 10</source>
        <translation>10 人追加</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Simulated people</source>
        <translation>模擬ユーザー</translation>
    </message>
    <message>
        <source>Nobody is simulated</source>
        <translation>模擬ユーザーはいません</translation>
    </message>
    <message>
        <source>Each one is a real client on this server.</source>
        <translation>それぞれがこのサーバーの実際のクライアントです。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading messages</source>
        <translation>メッセージを読み込み中</translation>
    </message>
</context>
<context>
    <name>SlotFooter</name>
    <message>
        <source>%L1 of %L2 chat sessions active</source>
        <translation>チャットセッション %L2 個中 %L1 個が有効</translation>
    </message>
</context>
<context>
    <name>SlotMeter</name>
    <message>
        <source>%L1 of %L2 chat sessions active</source>
        <translation>チャットセッション %L2 個中 %L1 個が有効</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>お待ちください</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start and tray</source>
        <translation>起動とトレイ</translation>
    </message>
    <message>
        <source>Start when I sign in to the computer</source>
        <translation>コンピューターへのログイン時に起動</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written.</source>
        <translation>自動起動フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Purr starts without a window where there is a tray.</source>
        <translation>トレイがある場合、Purr はウィンドウなしで起動します。</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても実行を続ける</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Purr.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じると Purr は終了します。</translation>
    </message>
    <message>
        <source>Always start without a window</source>
        <translation>常にウィンドウなしで起動</translation>
    </message>
    <message>
        <source>Where there is a tray, whose icon opens it.</source>
        <translation>トレイがあり、アイコンから開ける場合。</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back; its menu ends Purr.</source>
        <translation>トレイのアイコンで戻せます。メニューから Purr を終了できます。</translation>
    </message>
    <message>
        <source>autostart, startup, boot, launch, login</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>自動起動, 起動, ログイン</translation>
    </message>
    <message>
        <source>startup, hidden, minimised, background</source>
        <translation>起動, 非表示, 最小化, バックグラウンド</translation>
    </message>
    <message>
        <source>system tray, taskbar, panel</source>
        <translation>システムトレイ, タスクバー, パネル</translation>
    </message>
    <message>
        <source>background, minimise, close, quit, exit</source>
        <translation>バックグラウンド, 最小化, 閉じる, 終了</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>The server was not heard yet.</source>
        <translation>サーバーからはまだ何も届いていません。</translation>
    </message>
    <message>
        <source>Server last heard %L1 s ago.</source>
        <translation>サーバーからの最後の受信は %L1 秒前。</translation>
    </message>
    <message>
        <source>Server last heard %L1 s ago. Its last answer took %L2 ms.</source>
        <translation>サーバーからの最後の受信は %L1 秒前。最後の応答は %L2 ミリ秒かかりました。</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>一時退出中</translation>
    </message>
    <message>
        <source>Reconnecting… %L1 s</source>
        <translation>再接続中… %L1 秒</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Press Space to go on.</source>
        <translation>スペースキーで続けます。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The end. Write to anyone, or start over.</source>
        <translation>おしまい。誰かに書くか、最初からどうぞ。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Demo: %1. %2</source>
        <translation>デモ: %1。%2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Choose another story</source>
        <translation>別のストーリーを選ぶ</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <translation>前の章</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>次の章</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Chapters, speed and repeating</source>
        <translation>章、速度、繰り返し</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>デモを終了</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>章…</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Repeat for a booth</source>
        <translation>展示用に繰り返す</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>プレゼンテーションモード</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>ブランドを外す</translation>
    </message>
    <message>
        <source>Open a brand file…</source>
        <translation>ブランドファイルを開く…</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message numerus="yes">
        <source>Passed: %Ln step(s)</source>
        <extracomment>A scenario has run to its end as it should.</extracomment>
        <translation>
            <numerusform>成功: %Ln ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario: %1. %2</source>
        <translation>シナリオ: %1。%2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1。%2</translation>
    </message>
</context>
<context>
    <name>ThreadLine</name>
    <message>
        <source>Open the thread, %1</source>
        <translation>スレッドを開く、%1</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Back to the channel</source>
        <translation>チャンネルに戻る</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>スレッドを閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TileHandle</name>
    <message>
        <source>Width of the panes</source>
        <translation>ペインの幅</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>ペインの高さ</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 was not sent. %2</source>
        <translation>%1 は送信されませんでした。%2</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 を送信中</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>Live · %1</source>
        <translation>ライブ · %1</translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>最初の未読へ移動</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Just looking?</source>
        <translation>試してみますか？</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>デモを再生</translation>
    </message>
    <message>
        <source>Open the session inspector</source>
        <translation>セッションインスペクターを開く</translation>
    </message>
    <message>
        <source>Watch every handler call and frame, simulate participants, cut the network.</source>
        <translation>すべての呼び出しとフレームを見たり、参加者を模擬したり、通信を切ったりできます。</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1 として続ける</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Without another account.</source>
        <translation>別のアカウントを追加せずに。</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>%1 へようこそ</translation>
    </message>
    <message>
        <source>Scripted people hold a conversation with you on the built-in server.</source>
        <translation>台本どおりに動く人たちが、内蔵サーバーであなたと会話します。</translation>
    </message>
    <message>
        <source>Stories of the demo</source>
        <translation>デモのストーリー</translation>
    </message>
</context>
<context>
    <name>WorkspaceEmpty</name>
    <message numerus="yes">
        <source>%Ln open chat(s) in windows of their own</source>
        <translation>
            <numerusform>%Ln 件のチャットを別のウィンドウで開いています</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>開いているチャットはありません</translation>
    </message>
    <message>
        <source>Nothing is open in this one.</source>
        <translation>このウィンドウでは何も開いていません。</translation>
    </message>
    <message>
        <source>Back into this window</source>
        <translation>このウィンドウに戻す</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
    <message>
        <source>Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %L1 can be open side by side.</source>
        <translation>一覧から選んでください。開くと入室し、閉じると退室します。最大 %L1 個まで並べて開けます。</translation>
    </message>
</context>
<context>
    <name>purr::Accounts</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>purr::Announcer</name>
    <message>
        <source>The connection is lost. Purr tries to get it back.</source>
        <translation>接続が切れました。再接続しています。</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>再び接続しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a new message: who, what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 new messages&quot;, %2 a channel</extracomment>
        <translation>%2 に%1</translation>
    </message>
</context>
<context>
    <name>purr::Attachments</name>
    <message>
        <source>Only files of this computer can be sent.</source>
        <translation>送信できるのはこのコンピューターのファイルだけです。</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file to send it.</source>
        <translation>%1 はフォルダーです。送信するには一つのファイルにまとめてください。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be sent.</source>
        <translation>%1 は送信できるファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 は %2 を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>一度に送れるのは %Ln 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>Name of a pasted picture; %1 is a date and time.</extracomment>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>画像を保存できませんでした。ディスクがいっぱいですか？</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 could not be freed of place and camera, so it was not sent.</source>
        <translation>%1 から場所とカメラの情報を削除できなかったため、送信しませんでした。</translation>
    </message>
</context>
<context>
    <name>purr::Brand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is no brand file. %2</source>
        <translation>%1 はブランドファイルではありません。%2</translation>
    </message>
</context>
<context>
    <name>purr::CatchUp</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) you</source>
        <translation>
            <numerusform>メンション %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 が退室</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <translation>
            <numerusform>ほか %Ln 人が退室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited %Ln</source>
        <extracomment>A person and how many messages he has changed.</extracomment>
        <translation>
            <numerusform>%1 が %Ln 件編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in threads</source>
        <translation>
            <numerusform>スレッドに新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+ new</source>
        <translation>新着 %L1+ 件</translation>
    </message>
</context>
<context>
    <name>purr::ChannelExport</name>
    <message>
        <source>The file could not be written. Choose another folder or name.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーまたは名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no room for temporary files on this computer.</source>
        <translation>このコンピューターには一時ファイルの空きがありません。</translation>
    </message>
</context>
<context>
    <name>purr::ChannelListModel</name>
    <message>
        <source>Nobody else has written here lately, so nothing can be unread.</source>
        <translation>最近ほかの人の投稿がないため、未読にできるものがありません。</translation>
    </message>
</context>
<context>
    <name>purr::Commands</name>
    <message>
        <source>what you do</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>Say what you do</source>
        <translation>していることを伝える</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Add ¯\(ツ)/¯ to a message</source>
        <translation>メッセージに ¯\(ツ)/¯ を追加</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@名前</translation>
    </message>
    <message>
        <source>Invite somebody to this channel</source>
        <translation>このチャンネルに人を招待</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Rename this channel</source>
        <translation>このチャンネルの名前を変更</translation>
    </message>
    <message>
        <source>Mute this chat, or hear it again</source>
        <translation>このチャットのミュートを切り替える</translation>
    </message>
    <message>
        <source>Leave this channel</source>
        <translation>このチャンネルを退出</translation>
    </message>
    <message>
        <source>Write what you do after /me.</source>
        <translation>/me の後にしていることを書いてください。</translation>
    </message>
    <message>
        <source>This chat cannot be left.</source>
        <translation>このチャットは退出できません。</translation>
    </message>
    <message>
        <source>Write the new name after /rename.</source>
        <translation>/rename の後に新しい名前を書いてください。</translation>
    </message>
    <message>
        <source>Nobody can be invited to this chat.</source>
        <translation>このチャットには誰も招待できません。</translation>
    </message>
    <message>
        <source>Write the user name after /invite.</source>
        <translation>/invite の後にユーザー名を書いてください。</translation>
    </message>
    <message>
        <source>There is no command /%1. Start with // to send it as text.</source>
        <translation>コマンド /%1 はありません。// で始めるとテキストとして送れます。</translation>
    </message>
</context>
<context>
    <name>purr::ConversationModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>編集前: %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>送信できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>purr::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>スマイリーと感情</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>人と体</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗</translation>
    </message>
</context>
<context>
    <name>purr::ExportFile</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
</context>
<context>
    <name>purr::Keymap</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>Jump to a chat; Ctrl+Enter there opens it beside</source>
        <translation>チャットへ移動（Ctrl+Enter で横に開く）</translation>
    </message>
    <message>
        <source>Search messages of all chats</source>
        <translation>すべてのチャットのメッセージを検索</translation>
    </message>
    <message>
        <source>Search in the chat; F3 and Shift+F3 go from hit to hit</source>
        <translation>チャット内を検索（F3 と Shift+F3 で結果を移動）</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>前のチャット</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>次のチャット</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>前の未読チャット</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>次の未読チャット</translation>
    </message>
    <message>
        <source>Back to the chat before</source>
        <translation>直前のチャットに戻る</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>もう一度進む</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>ウィンドウの次の領域</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>ウィンドウの前の領域</translation>
    </message>
    <message>
        <source>The pane used before; again: the one before that</source>
        <translation>直前に使ったペイン（繰り返すとその前へ）</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Pane 1</source>
        <translation>ペイン 1</translation>
    </message>
    <message>
        <source>Pane 2</source>
        <translation>ペイン 2</translation>
    </message>
    <message>
        <source>Pane 3</source>
        <translation>ペイン 3</translation>
    </message>
    <message>
        <source>Pane 4</source>
        <translation>ペイン 4</translation>
    </message>
    <message>
        <source>Pane 5</source>
        <translation>ペイン 5</translation>
    </message>
    <message>
        <source>Pane 6</source>
        <translation>ペイン 6</translation>
    </message>
    <message>
        <source>Pane 7</source>
        <translation>ペイン 7</translation>
    </message>
    <message>
        <source>Pane 8</source>
        <translation>ペイン 8</translation>
    </message>
    <message>
        <source>Pane 9</source>
        <translation>ペイン 9</translation>
    </message>
    <message>
        <source>Close the pane and leave the room</source>
        <translation>ペインを閉じて退室</translation>
    </message>
    <message>
        <source>Move the pane</source>
        <translation>ペインを移動</translation>
    </message>
    <message>
        <source>The pane in a window of its own, or back</source>
        <translation>ペインを別のウィンドウへ、または戻す</translation>
    </message>
    <message>
        <source>Leave the room and keep the pane, or enter again</source>
        <translation>ペインを残して退室、または再び入室</translation>
    </message>
    <message>
        <source>Layouts of panes; Ctrl+Alt+1 to 9 takes one</source>
        <translation>ペインのレイアウト（Ctrl+Alt+1〜9 で適用）</translation>
    </message>
    <message>
        <source>Mute the chat, or hear it again</source>
        <translation>チャットのミュートを切り替える</translation>
    </message>
    <message>
        <source>Mark all chats read</source>
        <translation>すべてのチャットを既読にする</translation>
    </message>
    <message>
        <source>Do not disturb, on or off</source>
        <translation>おやすみモードのオン/オフ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>文字を標準の大きさに</translation>
    </message>
    <message>
        <source>Full screen, on or off</source>
        <translation>全画面表示のオン/オフ</translation>
    </message>
    <message>
        <source>Session inspector, shown or hidden</source>
        <translation>セッションインスペクターの表示/非表示</translation>
    </message>
    <message>
        <source>Presenter mode, on or off</source>
        <translation>プレゼンテーションモードのオン/オフ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>メッセージ内で改行</translation>
    </message>
    <message>
        <source>Change the last message, while nothing is written</source>
        <translation>何も書いていないとき、最後のメッセージを編集</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the list of chats: into the section above</source>
        <translation>チャット一覧で：上のセクションへ移動</translation>
    </message>
    <message>
        <source>In the list of chats: into the section below</source>
        <translation>チャット一覧で：下のセクションへ移動</translation>
    </message>
    <message>
        <source>In the list of chats: a favourite, or no longer</source>
        <translation>チャット一覧で：お気に入りに追加、または解除</translation>
    </message>
    <message>
        <source>In the list of chats: hide, or show again</source>
        <translation>チャット一覧で：非表示、または再表示</translation>
    </message>
    <message>
        <source>In the list of chats: mark read</source>
        <translation>チャット一覧で：既読にする</translation>
    </message>
    <message>
        <source>Among messages</source>
        <translation>メッセージの一覧で</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>画像の表示中</translation>
    </message>
    <message>
        <source>While the demo plays</source>
        <translation>デモの再生中</translation>
    </message>
    <message>
        <source>Between two panes, where Tab leads: resize them</source>
        <translation>二つのペインの間 (Tab で移動): 大きさを変える</translation>
    </message>
    <message>
        <source>Reply to the last message, while nothing is written</source>
        <translation>何も書いていないとき、最後のメッセージに返信</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>コードのブロック</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>The message above or below; with Shift all from there to here</source>
        <translation>上または下のメッセージ。Shift でそこからここまで選択</translation>
    </message>
    <message>
        <source>A page of messages up or down</source>
        <translation>メッセージを 1 ページ上または下へ</translation>
    </message>
    <message>
        <source>The oldest message that is loaded, or the latest</source>
        <translation>読み込み済みで最も古いメッセージ、または最新</translation>
    </message>
    <message>
        <source>Into the message, to its buttons, and back</source>
        <translation>メッセージの中のボタンへ、または戻る</translation>
    </message>
    <message>
        <source>All that can be done with the message</source>
        <translation>メッセージにできることの一覧</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>スレッドで返信</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>絵文字でリアクション</translation>
    </message>
    <message>
        <source>Change your message</source>
        <translation>自分のメッセージを変更</translation>
    </message>
    <message>
        <source>Delete your message</source>
        <translation>自分のメッセージを削除</translation>
    </message>
    <message>
        <source>Select the message, or no longer</source>
        <translation>メッセージを選択、または解除</translation>
    </message>
    <message>
        <source>Copy what is selected, or the message</source>
        <translation>選択したもの、またはメッセージをコピー</translation>
    </message>
    <message>
        <source>The picture before or after</source>
        <translation>前または次の画像</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>拡大または縮小</translation>
    </message>
    <message>
        <source>As large as fits, or pixel by pixel</source>
        <translation>画面に合わせる、または等倍</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Go on, or wait</source>
        <translation>進める、または待つ</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>The chapter before or after</source>
        <translation>前または次の章</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>遅くまたは速く</translation>
    </message>
    <message>
        <source>Take what is suggested for :emoji, @people, #channels, /commands</source>
        <translation>:絵文字、@人、#チャンネル、/コマンドの候補を選ぶ</translation>
    </message>
    <message>
        <source>End a change or an answer; else mark all read, go to the latest</source>
        <translation>変更や返信をやめる。なければすべて既読にして最新へ</translation>
    </message>
    <message>
        <source>Panes as tabs, or side by side</source>
        <translation>ペインをタブまたは並べて表示</translation>
    </message>
    <message>
        <source>First unread message; then the chat that waits longest</source>
        <translation>最初の未読メッセージ、次に最も長く待っているチャット</translation>
    </message>
    <message>
        <source>New direct chat</source>
        <translation>新しいダイレクトチャット</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>新しいチャンネル</translation>
    </message>
</context>
<context>
    <name>purr::MessageText</name>
    <message>
        <source>The address begins with a name and leads to another host:</source>
        <translation>アドレスは名前で始まり、別のホストへつながります:</translation>
    </message>
    <message>
        <source>The letters of this host may not be what they look like. It is really:</source>
        <translation>このホスト名の文字は見た目と異なる可能性があります。実際は:</translation>
    </message>
    <message>
        <source>This address is written in an unusual way. It leads to:</source>
        <translation>このアドレスは通常とは異なる書き方です。実際の行き先は:</translation>
    </message>
</context>
<context>
    <name>purr::NotificationsModel</name>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 があなたをメンションしました</translation>
    </message>
    <message>
        <source>%1 mentioned a channel of yours</source>
        <translation>%1 があなたのチャンネルをメンションしました</translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 が返信しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <extracomment>Who wrote: one by name, and how many more.</extracomment>
        <translation>
            <numerusform>%1 ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>メンション %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>返信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Notifier</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;12 new messages&quot;, %2 is &quot;4 chats&quot;</extracomment>
        <translation>%2で%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln 個のチャット</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を書く</translation>
    </message>
</context>
<context>
    <name>purr::QuickSwitcherModel</name>
    <message>
        <source>Public channel, join to enter</source>
        <translation>公開チャンネル、参加して入る</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>公開チャンネル</translation>
    </message>
    <message>
        <source>Private channel</source>
        <translation>非公開チャンネル</translation>
    </message>
</context>
<context>
    <name>purr::SearchModel</name>
    <message>
        <source>“%1” was not understood. Dates are written 2026-11-26, 2026-11 or today; after has: comes file, image, link or reaction.</source>
        <translation>「%1」を理解できませんでした。日付は 2026-11-26、2026-11、today のように書きます。has: の後は file、image、link、reaction です。</translation>
    </message>
    <message>
        <source>You are in no channel called “%1”.</source>
        <translation>「%1」というチャンネルには参加していません。</translation>
    </message>
    <message>
        <source>Searched: what this device has loaded.</source>
        <translation>検索範囲: この端末に読み込んだもの。</translation>
    </message>
    <message>
        <source>This device has loaded nothing of this chat yet.</source>
        <translation>この端末はこのチャットをまだ読み込んでいません。</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>%1 までさかのぼって検索しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) read</source>
        <translation>
            <numerusform>古いメッセージ %Ln 件を読み取り済み</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat you have left</source>
        <translation>退出したチャット</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>%1, %2, in %3: %4</source>
        <extracomment>A search result: who, when, where, what.</extracomment>
        <translation>%1、%2、%3: %4</translation>
    </message>
    <message>
        <source>%1, chat %L2 of %L3</source>
        <translation>%1、チャット %L2 / %L3</translation>
    </message>
</context>
<context>
    <name>purr::SignIn</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Another Purr server</source>
        <translation>別の Purr サーバー</translation>
    </message>
    <message>
        <source>A Purr server</source>
        <translation>Purr サーバー</translation>
    </message>
    <message>
        <source>ChatKitty</source>
        <translation>ChatKitty</translation>
    </message>
    <message>
        <source>(built-in server)</source>
        <translation>（内蔵サーバー）</translation>
    </message>
    <message>
        <source>(on your network)</source>
        <translation>（ネットワーク上）</translation>
    </message>
    <message>
        <source>(with your API key)</source>
        <translation>（API キーを使用）</translation>
    </message>
    <message>
        <source>Enter a username.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>A username has at most %Ln characters.</source>
        <translation>
            <numerusform>ユーザー名は最大 %Ln 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not an address. Example: chat.example.com:9001</source>
        <translation>アドレスではありません。例: chat.example.com:9001</translation>
    </message>
    <message>
        <source>Enter the API key of your ChatKitty application.</source>
        <translation>ChatKitty アプリケーションの API キーを入力してください。</translation>
    </message>
    <message>
        <source>ChatKitty did not let you in. Check the API key and the username.</source>
        <translation>ChatKitty に入れませんでした。API キーとユーザー名を確認してください。</translation>
    </message>
    <message>
        <source>The server asks for a password, or does not know this user.</source>
        <translation>サーバーがパスワードを求めているか、このユーザーを知りません。</translation>
    </message>
    <message>
        <source>The username or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>the built-in server</source>
        <translation>内蔵サーバー</translation>
    </message>
    <message>
        <source>Could not reach %1. Check the address and your network.</source>
        <translation>%1 に接続できませんでした。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 から時間内に応答がありません。再試行してください。</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>%1 はチャットサーバーとして応答しません。</translation>
    </message>
    <message>
        <source>Last used today</source>
        <translation>最終使用: 今日</translation>
    </message>
    <message>
        <source>Last used yesterday</source>
        <translation>最終使用: 昨日</translation>
    </message>
    <message>
        <source>Last used on %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: others on the network can read your password and your messages.</source>
        <translation>%1 への接続は暗号化されていません。ネットワーク上の他の人がパスワードとメッセージを読めます。</translation>
    </message>
</context>
<context>
    <name>purr::Timeline</name>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Some messages are missing here</source>
        <translation>ここのメッセージが一部欠けています</translation>
    </message>
    <message>
        <source>Beginning of the conversation</source>
        <translation>会話の始まり</translation>
    </message>
    <message>
        <source>What came since then is missing here</source>
        <translation>その後に届いたものはここにありません</translation>
    </message>
</context>
<context>
    <name>purr::TrayIcon</name>
    <message>
        <source>Open Purr</source>
        <translation>Purr を開く</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続がありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>未読メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>未読はありません</translation>
    </message>
</context>
<context>
    <name>purr::lab::Crowd</name>
    <message>
        <source>Enter</source>
        <translation>入る</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>オフラインにする</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>復帰</translation>
    </message>
</context>
<context>
    <name>purr::lab::Faults</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purr::lab::Inspector</name>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <translation>%1 の出来事</translation>
    </message>
    <message>
        <source>Recorded on %1</source>
        <translation>%1 に記録</translation>
    </message>
    <message>
        <source>%1 %2 · sent: %3 · received: %4 · %5 ms</source>
        <extracomment>An answer of HTTP: the request, how many bytes went each way, the time it took.</extracomment>
        <translation>%1 %2 · 送信: %3 · 受信: %4 · %5 ms</translation>
    </message>
    <message>
        <source>Inspector opened</source>
        <translation>インスペクターを開きました</translation>
    </message>
    <message>
        <source>All handlers are on from here. Nobody listened before to: %1</source>
        <translation>ここからはすべてのハンドラーがオンです。これより前に聞き手がなかったもの: %1</translation>
    </message>
    <message>
        <source>All handlers are on from here.</source>
        <translation>ここからはすべてのハンドラーがオンです。</translation>
    </message>
</context>
<context>
    <name>purr::lab::LimitLab</name>
    <message>
        <source>Open as many as allowed</source>
        <translation>許可される数だけ開く</translation>
    </message>
    <message>
        <source>all of them are Live</source>
        <translation>すべてライブ</translation>
    </message>
    <message>
        <source>Open one more</source>
        <translation>もう一つ開く</translation>
    </message>
    <message>
        <source>Start twice</source>
        <translation>二度開始する</translation>
    </message>
    <message>
        <source>the same session, one of it</source>
        <translation>同じセッションが一つ</translation>
    </message>
    <message>
        <source>End twice</source>
        <translation>二度終了する</translation>
    </message>
    <message>
        <source>Ended, and no call after it</source>
        <translation>終了し、その後の呼び出しなし</translation>
    </message>
    <message>
        <source>End while starting</source>
        <translation>開始中に終了する</translation>
    </message>
    <message>
        <source>Ended, and never Live</source>
        <translation>終了し、一度もライブにならない</translation>
    </message>
    <message>
        <source>Race open and close</source>
        <translation>開閉を競合させる</translation>
    </message>
    <message>
        <source>no session is left, and no call after the end</source>
        <translation>セッションは残らず、終了後の呼び出しもなし</translation>
    </message>
    <message>
        <source>Open again after the end</source>
        <translation>終了後に再び開く</translation>
    </message>
    <message>
        <source>a new session that is Live</source>
        <translation>ライブの新しいセッション</translation>
    </message>
    <message>
        <source>sessions did not end</source>
        <translation>セッションが終了しませんでした</translation>
    </message>
    <message>
        <source>the same session, %1 of it</source>
        <translation>同じセッションが %1 個</translation>
    </message>
    <message>
        <source>two sessions</source>
        <translation>二つのセッション</translation>
    </message>
    <message>
        <source>it did not become Live</source>
        <translation>ライブになりませんでした</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 後に %1</translation>
    </message>
    <message>
        <source>%1 of %2 are Live</source>
        <translation>%2 個中 %1 個がライブ</translation>
    </message>
    <message>
        <source>one more was opened</source>
        <translation>もう一つ開きました</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>終了しませんでした</translation>
    </message>
    <message>
        <source>a call came after the end</source>
        <translation>終了後に呼び出しがありました</translation>
    </message>
    <message>
        <source>it became Live</source>
        <translation>ライブになりました</translation>
    </message>
    <message>
        <source>%1 are left, %2 calls after the end</source>
        <translation>残り %1、終了後の呼び出し %2 回</translation>
    </message>
</context>
<context>
    <name>purr::lab::LogModel</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>What is wrong with a regular expression, in English, and at which of its characters.</extracomment>
        <translation>%1（%2 文字目）</translation>
    </message>
</context>
</TS>
